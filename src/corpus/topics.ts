import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { TopicSet } from "../model/index.ts";
import { memo } from "./memo.ts";
import { inProject } from "./paths.ts";

/** Subjects and their cues of a YAML text, the weights of words of a JSON text. Throws where they are not as `TopicSet` says. */
export function readTopics(yaml: string, words: string): TopicSet {
  const topics: unknown = parse(yaml);
  return TopicSet.parse({ ...Object(topics), words: JSON.parse(words) as unknown });
}

/** The project's subjects: `content/topics.yaml`, and what was learned of their words. */
export function getTopicSet(): TopicSet {
  return memo("topics", () => {
    const [yaml, words] = ["topics.yaml", "subject-words.json"].map((name) =>
      readFileSync(inProject("content", name), "utf8"),
    );
    return readTopics(yaml ?? "", words ?? "");
  });
}
