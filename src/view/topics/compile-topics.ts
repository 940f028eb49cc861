import type { Topic } from "../../model/index.ts";
import { cueNeedles } from "./cue-needles.ts";

/** A cue ready to run, with literals of which one stands in all it matches; null where there are none. */
export type Cue = { readonly pattern: RegExp; readonly needles: readonly string[] | null };

/** A topic with its cues ready to run. */
export type CompiledTopic = {
  readonly id: string;
  readonly group: string;
  readonly sections: readonly string[];
  readonly strong: readonly Cue[];
  readonly weak: readonly Cue[];
  readonly negative: readonly Cue[];
  readonly require: RegExp | null;
  readonly off: number;
  readonly boost: number;
  readonly prior: Readonly<Record<string, number>>;
};

/** What a score outside a topic's own sections is multiplied by, where the topic does not say. */
const offSection = 0.65;

const known = new WeakMap<readonly Topic[], readonly CompiledTopic[]>();

/** Topics with their cues as regular expressions, for text in lower case. The same list is compiled once. */
export function compileTopics(topics: readonly Topic[]): readonly CompiledTopic[] {
  const compiled = known.get(topics) ?? topics.map(compileTopic);
  known.set(topics, compiled);
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
function cue(source: string): Cue {
  return { pattern: new RegExp(source, "g"), needles: cueNeedles(source) };
}

/** Whether a text in lower case can have the cue: far cheaper to tell than whether it has. */
export function mayHave(text: string, { needles }: Cue): boolean {
  return needles === null || needles.some((needle) => text.includes(needle));
}
