import type { Topic, TopicSet } from "../../model/index.ts";
import { compileWords, type CompiledWords } from "./compile-words.ts";

/** A topic with its cues ready to run. */
export type CompiledTopic = {
  readonly id: string;
  readonly group: string;
  readonly sections: readonly string[];
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
  readonly negative: readonly RegExp[];
  readonly require: RegExp | null;
  readonly off: number;
  readonly boost: number;
  readonly prior: Readonly<Record<string, number>>;
};

/** What a score outside a topic's own sections is multiplied by, where the topic does not say. */
const offSection = 0.65;

/** Cues and words of all subjects, ready to run. */
export type CompiledTopics = {
  readonly topics: readonly CompiledTopic[];
  readonly words: CompiledWords;
};

const known = new WeakMap<object, CompiledTopics>();

/** Cues as regular expressions, for text in lower case, and words by stem. The same set is compiled once. */
export function compileTopics(set: Pick<TopicSet, "topics" | "words">): CompiledTopics {
  const compiled = known.get(set) ?? {
    topics: set.topics.map(compileTopic),
    words: compileWords(set.words),
  };
  known.set(set, compiled);
  return compiled;
}

function compileTopic(topic: Topic): CompiledTopic {
  return {
    id: topic.id,
    group: topic.group,
    sections: topic.sections,
    strong: topic.cues.strong.map(cue),
    weak: topic.cues.weak.map(cue),
    negative: topic.cues.negative.map(cue),
    require: topic.require === undefined ? null : new RegExp(topic.require),
    off: topic.off ?? offSection,
    boost: topic.boost ?? 1,
    prior: topic.prior ?? {},
  };
}

// Without the `u` flag: the cues escape apostrophes, which that flag forbids.
function cue(source: string): RegExp {
  return new RegExp(source, "g");
}
