import type { Section, Tagger, Topic, TopicGroup, TopicSet } from "../../model/index.ts";
import { compileWords, type CompiledWords } from "./compile-words.ts";

/** A topic with its cues ready to run. */
export type CompiledTopic = {
  readonly id: string;
  readonly group: string;
  readonly sections: readonly Section[];
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
  readonly negative: readonly RegExp[];
  readonly require: RegExp | null;
  readonly off: number;
  readonly boost: number;
  readonly prior: Readonly<Partial<Record<Section, number>>>;
  /** Its group is given only in these sections, or where these words are. Null for a group without a rule. */
  readonly only: {
    readonly own: Section;
    readonly sections: readonly Section[];
    readonly words: RegExp;
  } | null;
};

/** Cues and words of all subjects, ready to run. */
export type CompiledTopics = {
  readonly topics: readonly CompiledTopic[];
  readonly words: CompiledWords;
  readonly tagger: Tagger;
};

const known = new WeakMap<object, CompiledTopics>();

/** Cues as regular expressions, for text in lower case, and words by stem. The same set is compiled once. */
export function compileTopics(
  set: Pick<TopicSet, "groups" | "topics" | "words" | "tagger">,
): CompiledTopics {
  const { offSection } = set.tagger.points;
  const compiled = known.get(set) ?? {
    topics: set.topics.map((topic) =>
      compileTopic(topic, set.groups.find(({ id }) => id === topic.group)?.only, offSection),
    ),
    words: compileWords(set.words),
    tagger: set.tagger,
  };
  known.set(set, compiled);
  return compiled;
}

function compileTopic(topic: Topic, only: TopicGroup["only"], offSection: number): CompiledTopic {
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
    only: only === undefined ? null : { ...only, words: new RegExp(only.words) },
  };
}

// Without the `u` flag: the cues escape apostrophes, which that flag forbids.
function cue(source: string): RegExp {
  return new RegExp(source, "g");
}
