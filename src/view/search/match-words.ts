import { packing } from "./blocks.ts";
import type { SearchIndex } from "./search-index.ts";

/** Where the index has a word: a block, and the places of the word in it, counted in words. */
export type BlockHit = { block: number; words: readonly number[] };

/** Where a word stands: how often in each paragraph, and every place, counted in words over the whole index. */
export type WordHits = {
  count: Uint8Array;
  places: Int32Array;
  /** Paragraphs that have it. */
  records: number;
};

/** Turns the hits of the index, in any order, into hits by paragraph. */
export function wordHits(index: SearchIndex, hits: readonly BlockHit[]): WordHits {
  const count = new Uint8Array(index.size);
  const places: number[] = [];
  let records = 0;
  for (const { block, words } of [...hits].sort((one, other) => one.block - other.block)) {
    const start = (index.blockSlot[block] ?? 0) * packing.wordsPerSlot;
    let last = -1;
    for (const word of [...words].sort((one, other) => one - other)) {
      const place = start + word;
      if (place === last) continue;
      last = place;
      const record = recordAt(index, place);
      const before = count[record] ?? 0;
      if (before === 0) records += 1;
      if (before < 255) count[record] = before + 1;
      places.push(place);
    }
  }
  return { count, places: Int32Array.from(places), records };
}

/** The paragraph at a place, counted in words over the whole index. */
export function recordAt(index: SearchIndex, place: number): number {
  return index.atSlot[Math.floor(place / packing.wordsPerSlot)] ?? 0;
}

/** The paragraphs that have every one of the words. */
export function recordsWithAll(size: number, hits: readonly WordHits[]): number[] {
  const records: number[] = [];
  for (let record = 0; record < size; record += 1) {
    if (hits.every((hit) => (hit.count[record] ?? 0) > 0)) records.push(record);
  }
  return records;
}

/** A word of a phrase: its hits, and how many words after the phrase's first it stands. */
export type PhraseWord = { hits: WordHits; offset: number };

/**
 * Whether the words can stand there as a phrase. Words joined by a hyphen share one place, and a dash between
 * two words takes one, so it lets through more than the phrase; the paragraph's own text decides.
 */
export function mayHavePhrase(
  index: SearchIndex,
  record: number,
  phrase: readonly PhraseWord[],
): boolean {
  const [first, ...others] = phrase;
  if (first === undefined) return true;
  return placesIn(index, record, first.hits).some((place) =>
    others.every(({ hits, offset }) =>
      hasBetween(hits.places, place, place + offset - first.offset + 1),
    ),
  );
}

function placesIn(index: SearchIndex, record: number, hits: WordHits): number[] {
  const start =
    ((index.blockSlot[index.block[record] ?? 0] ?? 0) + (index.slot[record] ?? 0)) *
    packing.wordsPerSlot;
  const end = start + (index.slots[record] ?? 0) * packing.wordsPerSlot;
  const places: number[] = [];
  for (let at = firstFrom(hits.places, start); at < hits.places.length; at += 1) {
    const place = hits.places[at] ?? end;
    if (place >= end) break;
    places.push(place);
  }
  return places;
}

/** The first entry of a sorted list that is at least `value`. */
function firstFrom(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasBetween(sorted: Int32Array, from: number, to: number): boolean {
  const found = sorted[firstFrom(sorted, from)];
  return found !== undefined && found <= to;
}

/** A word of the query as it counts towards relevance: `gap` words after the one before it. */
export type RankedWord = { hits: WordHits; gap: number };

/**
 * How relevant each paragraph is to the words: BM25 with the paragraph's length in slots, and more where
 * two words stand together as they do in the query.
 */
export function relevance(
  index: SearchIndex,
  records: readonly number[],
  words: readonly RankedWord[],
): Map<number, number> {
  const average = index.atSlot.length / Math.max(1, index.size);
  const weights = words.map(({ hits }) => rarity(index.size, hits.records));
  const scores = new Map<number, number>();
  for (const record of records) {
    const length = 0.5 + (0.5 * (index.slots[record] ?? 1)) / average;
    let score = 0;
    words.forEach(({ hits, gap }, at) => {
      const count = hits.count[record] ?? 0;
      const weight = weights[at] ?? 0;
      score += (weight * count * 2.2) / (count + 1.2 * length);
      const before = words[at - 1];
      if (before !== undefined && together(index, record, before.hits, hits, gap)) {
        score += (weight + (weights[at - 1] ?? 0)) / 2;
      }
    });
    scores.set(record, score);
  }
  return scores;
}

function rarity(size: number, records: number): number {
  return Math.log(1 + (size - records + 0.5) / (records + 0.5));
}

function together(
  index: SearchIndex,
  record: number,
  one: WordHits,
  next: WordHits,
  gap: number,
): boolean {
  return placesIn(index, record, one).some((place) => hasBetween(next.places, place, place + gap));
}
