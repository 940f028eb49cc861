import type { SearchReport } from "../search-records.ts";
import { splitWords } from "./words.ts";

const shingleLength = 5;
const signature = 6;
const leastWords = 25;
const alike = 0.8;

type Paragraph = { record: number; report: number; shingles: Set<number> };

/**
 * Paragraphs of different reports with nearly the same words (shared boards, twin authorities), as lists of
 * places in the index. Two are alike where four fifths of their runs of five words are the same. Only those
 * that share one of their six smallest runs (by a hash) are compared, so that it takes one pass.
 */
export function findTwins(reports: readonly SearchReport[]): number[][] {
  const buckets = new Map<number, Paragraph[]>();
  const groups = new Groups();
  let record = -1;
  reports.forEach(({ records }, report) => {
    for (const { text } of records) {
      record += 1;
      const shingles = shinglesOf(splitWords(text));
      if (shingles.size < leastWords) continue;
      const paragraph = { record, report, shingles };
      for (const key of [...shingles].sort((one, other) => one - other).slice(0, signature)) {
        const bucket = buckets.get(key) ?? [];
        if (bucket.length === 0) buckets.set(key, bucket);
        const twin = bucket.find((other) => other.report !== report && areAlike(other, paragraph));
        if (twin !== undefined) groups.join(twin.record, record);
        bucket.push(paragraph);
      }
    }
  });
  return groups.lists();
}

function shinglesOf(words: readonly string[]): Set<number> {
  const hashes = words.map(hash);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleLength <= hashes.length; at += 1) {
    let mixed = 0;
    for (let next = 0; next < shingleLength; next += 1) {
      mixed = Math.imul(mixed ^ (hashes[at + next] ?? 0), 0x01000193);
      mixed ^= mixed >>> 15;
    }
    shingles.add(mixed >>> 0);
  }
  return shingles;
}

/** FNV-1a of a word. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

function areAlike(one: Paragraph, other: Paragraph): boolean {
  const [small, large] =
    one.shingles.size < other.shingles.size
      ? [one.shingles, other.shingles]
      : [other.shingles, one.shingles];
  if (small.size < large.size * alike) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared >= alike * (small.size + large.size - shared);
}

/** Sets of places that grow together. */
class Groups {
  readonly #groupOf = new Map<number, Set<number>>();

  join(one: number, other: number): void {
    const first = this.#groupOf.get(one) ?? new Set([one]);
    const second = this.#groupOf.get(other) ?? new Set([other]);
    for (const member of second) first.add(member);
    for (const member of first) this.#groupOf.set(member, first);
  }

  lists(): number[][] {
    return [...new Set(this.#groupOf.values())]
      .map((group) => [...group].sort((one, other) => one - other))
      .sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
  }
}
