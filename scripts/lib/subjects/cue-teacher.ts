import type { Example } from "./examples.ts";

/** Subjects that cues give, the main one first. */
export type Taught = readonly string[];

const fallback = 1;
const leastMargin = 0.7;
const sureFinding = 2.5;
const sureItem = 1.5;
const relativeToTop = 0.37;
const mostTags = 4;

/**
 * What the cues teach of a paragraph nobody read: its subjects where one leads clearly, an empty list where
 * there is hardly a cue, null where they leave it open.
 */
export function taughtByCues({ points, passage }: Example): Taught | null {
  const ranked = [...points].sort((one, other) => other[1] - one[1]);
  const [top, next] = ranked;
  if (top === undefined || top[1] < fallback) return [];
  const sure = passage.sections.includes("rec") ? sureItem : sureFinding;
  if (top[1] < sure || (next !== undefined && next[1] > leastMargin * top[1])) return null;
  const words = passage.text.split(/\s+/u).length;
  const least = Math.max(threshold(words), relativeToTop * top[1]);
  const also = ranked.slice(1, mostTags).filter(([, score]) => score >= least);
  return [top, ...also].map(([id]) => id);
}

/** A long text has many cues by chance. */
function threshold(words: number): number {
  if (words >= 60) return 3;
  return words >= 35 ? 2.25 : 1.65;
}
