import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { TopicSet } from "../model/index.ts";
import { memo } from "./memo.ts";
import { inProject } from "./paths.ts";

/** The subjects of a YAML text. Throws where it is not as `TopicSet` says. */
export function readTopics(yaml: string): TopicSet {
  return TopicSet.parse(parse(yaml));
}

/** The project's subjects: `content/topics.yaml`. */
export function getTopicSet(): TopicSet {
  return memo("topics", () =>
    readTopics(readFileSync(inProject("content", "topics.yaml"), "utf8")),
  );
}
