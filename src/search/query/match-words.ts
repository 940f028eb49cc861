import { placesPerRecord } from "../index/index-words.ts";
import type { StemPlaces, StemRecords } from "../index/word-files.ts";

/** Where a word stands: how often in each paragraph, and every place, in order. */
export type WordHits = {
  count: Uint8Array;
  /** The paragraph and the word of the paragraph in one number; none where places were not asked for. */
  places: Int32Array;
  /** Paragraphs that have it. */
  records: number;
};

/** Hits by paragraph of a stem in all its forms. */
export function stemHits(size: number, found: StemRecords, places: StemPlaces | null): WordHits {
  const count = new Uint8Array(size);
  found.records.forEach((record, at) => (count[record] = Math.min(255, found.counts[at] ?? 0)));
  return {
    count,
    places: places === null ? new Int32Array() : placesOf(found, places, () => true),
    records: found.records.length,
  };
}

/** Hits of only those forms of a stem that are wanted. */
export function formHits(
  size: number,
  found: StemRecords,
  places: StemPlaces,
  wanted: (form: string) => boolean,
): WordHits {
  const forms = found.forms.map(wanted);
  return hitsAt(
    size,
    placesOf(found, places, (form) => forms[form] === true),
  );
}

/** The hits of several words as those of one. */
export function joinedHits(size: number, all: readonly WordHits[]): WordHits {
  const places = new Int32Array(all.reduce((sum, hits) => sum + hits.places.length, 0));
  let at = 0;
  for (const hits of all) {
    places.set(hits.places, at);
    at += hits.places.length;
  }
  return hitsAt(size, places.sort());
}

function hitsAt(size: number, places: Int32Array): WordHits {
  const count = new Uint8Array(size);
  let records = 0;
  for (const place of places) {
    const record = Math.floor(place / placesPerRecord);
    const before = count[record] ?? 0;
    if (before === 0) records += 1;
    if (before < 255) count[record] = before + 1;
  }
  return { count, places, records };
}

function placesOf(
  { records, counts }: StemRecords,
  { places, formAt }: StemPlaces,
  wanted: (form: number) => boolean,
): Int32Array {
  const kept = new Int32Array(places.length);
  let length = 0;
  let at = 0;
  records.forEach((record, each) => {
    for (const end = at + (counts[each] ?? 0); at < end; at += 1) {
      if (!wanted(formAt[at] ?? 0)) continue;
      kept[length] = record * placesPerRecord + (places[at] ?? 0);
      length += 1;
    }
  });
  return kept.subarray(0, length);
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

/** Whether the words stand in the paragraph one after the other, as in the phrase. */
export function hasPhrase(record: number, phrase: readonly PhraseWord[]): boolean {
  const [first, ...others] = phrase;
  if (first === undefined) return true;
  const { places } = first.hits;
  const end = (record + 1) * placesPerRecord;
  for (let at = firstFrom(places, record * placesPerRecord); at < places.length; at += 1) {
    const place = places[at] ?? end;
    if (place >= end) return false;
    if (others.every(({ hits, offset }) => has(hits.places, place + offset - first.offset))) {
      return true;
    }
  }
  return false;
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

function has(sorted: Int32Array, place: number): boolean {
  return sorted[firstFrom(sorted, place)] === place;
}

/** A word of the query as it counts towards relevance: `gap` words after the one before it. */
export type RankedWord = { hits: WordHits; gap: number };

/**
 * How relevant each paragraph is to the words: BM25 with the paragraph's length, and more where two words stand
 * together as they do in the query.
 */
export function relevance(
  lengths: Float32Array,
  records: readonly number[],
  words: readonly RankedWord[],
): Float64Array {
  const size = lengths.length;
  const scores = new Float64Array(size);
  words.forEach(({ hits, gap }, at) => {
    const weight = rarity(size, hits.records);
    for (const record of records) {
      const count = hits.count[record] ?? 0;
      const long = 0.5 + 0.5 * (lengths[record] ?? 1);
      scores[record] = (scores[record] ?? 0) + (weight * count * 2.2) / (count + 1.2 * long);
    }
    const before = words[at - 1];
    if (before === undefined) return;
    const more = (weight + rarity(size, before.hits.records)) / 2;
    for (const record of together(records, before.hits.places, hits.places, gap)) {
      scores[record] = (scores[record] ?? 0) + more;
    }
  });
  return scores;
}

function rarity(size: number, records: number): number {
  return Math.log(1 + (size - records + 0.5) / (records + 0.5));
}

/** The paragraphs, of those in order, where a place of the second word follows one of the first closely enough. */
function* together(
  records: readonly number[],
  one: Int32Array,
  next: Int32Array,
  gap: number,
): Generator<number> {
  let at = 0;
  let to = 0;
  for (const record of records) {
    const start = record * placesPerRecord;
    const end = start + placesPerRecord;
    while ((one[at] ?? Infinity) < start) at += 1;
    for (let place = one[at]; place !== undefined && place < end; place = one[(at += 1)]) {
      while ((next[to] ?? Infinity) <= place) to += 1;
      if ((next[to] ?? Infinity) > place + gap) continue;
      yield record;
      break;
    }
  }
}
