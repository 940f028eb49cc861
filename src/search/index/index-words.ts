import { stemOf } from "../../text/words.ts";

/** Everything the index has of one stem: its forms, and where they stand. */
export type IndexedStem = {
  stem: string;
  /** The words of this stem, as they stand in the paragraphs. */
  forms: string[];
  /** How many paragraphs have each form. */
  paragraphs: number[];
  /** The paragraphs that have any form, by their place in the index, in order. */
  records: number[];
  /** How often each of those paragraphs has it. */
  counts: number[];
  /** Paragraph after paragraph, each occurrence: the form times `placesPerRecord`, and which word of the paragraph it is. */
  occurrences: number[];
};

/** A place in a paragraph takes 13 bits, so that with the paragraph it is one number. Words beyond share the last place. */
export const placesPerRecord = 8192;

/** The words of all paragraphs, by stem in the order of their characters. */
export function indexWords(paragraphs: Iterable<readonly string[]>): IndexedStem[] {
  const stems = new Map<string, IndexedStem>();
  const known = new Map<string, { entry: IndexedStem; form: number; last: number }>();
  let record = -1;
  for (const words of paragraphs) {
    record += 1;
    for (const [at, word] of words.entries()) {
      let found = known.get(word);
      if (found === undefined) {
        const entry = stems.get(stemOf(word)) ?? newStem(stems, stemOf(word));
        found = { entry, form: entry.forms.push(word) - 1, last: -1 };
        entry.paragraphs.push(0);
        known.set(word, found);
      }
      const { entry, form } = found;
      if (found.last !== record) {
        found.last = record;
        entry.paragraphs[form] = (entry.paragraphs[form] ?? 0) + 1;
      }
      const place = entry.records.length - 1;
      if (entry.records[place] === record) entry.counts[place] = (entry.counts[place] ?? 0) + 1;
      else {
        entry.records.push(record);
        entry.counts.push(1);
      }
      entry.occurrences.push(form * placesPerRecord + Math.min(at, placesPerRecord - 1));
    }
  }
  return [...stems.values()].sort((one, other) => compare(one.stem, other.stem));
}

function newStem(stems: Map<string, IndexedStem>, stem: string): IndexedStem {
  const entry: IndexedStem = {
    stem,
    forms: [],
    paragraphs: [],
    records: [],
    counts: [],
    occurrences: [],
  };
  stems.set(stem, entry);
  return entry;
}

/** The order of their characters, the same on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
