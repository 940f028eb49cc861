import { blocksOf } from "../../src/search/index/blocks.ts";
import { columnsOf } from "../../src/search/index/columns.ts";
import { readColumns, type SearchIndex } from "../../src/search/index/search-index.ts";
import { findTwins } from "../../src/text/find-twins.ts";
import { indexWords } from "../../src/search/index/index-words.ts";
import type { IndexSource } from "../../src/search/index/look-up.ts";
import { packDirectory, readDirectory } from "../../src/search/index/directory.ts";
import { splitWords } from "../../src/text/words.ts";
import { packVocabulary, readVocabulary } from "../../src/search/index/vocabulary.ts";
import { fileOf, readPlaces, readRecords, wordFiles } from "../../src/search/index/word-files.ts";
import type { SearchRecord, SearchReport } from "../../src/search/index/search-records.ts";

/** A report with findings of the given texts, in one area, numbered from 1. */
export function sampleSearchReport(
  id: string,
  texts: readonly string[],
  change: Partial<SearchRecord> = {},
): SearchReport {
  return {
    id,
    authority: { id: id.slice(0, -11), name: id.slice(0, -11) },
    framework: "sif",
    kind: "inspection",
    published: id.slice(-10),
    grades: { adoption: "good" },
    records: texts.map((text, at) => ({
      id: `finding-${at + 1}`,
      kind: "finding",
      area: "adoption",
      number: at + 1,
      text,
      marked: false,
      subject: null,
      doubts: [],
      ...change,
    })),
  };
}

/** The reports as they are searched in the browser. */
export function sampleIndex(reports: readonly SearchReport[]): SearchIndex {
  return readColumns(columnsOf(reports, findTwins(reports, wordsOf(reports))));
}

function wordsOf(reports: readonly SearchReport[]): string[][] {
  return reports.flatMap(({ records }) => records.map(({ text }) => splitWords(text)));
}

/** The index of the reports, read from the files that would be written, without a server between. */
export function sampleSource(reports: readonly SearchReport[]): IndexSource {
  const words = wordsOf(reports);
  const stems = indexWords(words);
  const files = wordFiles(stems);
  const { firsts, lengths } = readDirectory(
    packDirectory(
      files.map(({ first }) => first),
      words,
    ),
  );
  const blocks = reports.flatMap(blocksOf);
  const vocabulary = readVocabulary(packVocabulary(stems));
  return {
    stem: async (wanted) => {
      const file = files[fileOf(firsts, wanted)];
      const records = file === undefined ? null : readRecords(file.records, wanted);
      if (file === undefined || records === null) return null;
      return { records, places: async () => readPlaces(file.places, records) };
    },
    lengths: async () => lengths,
    vocabulary: async () => vocabulary,
    texts: async (block) => blocks[block] ?? [],
  };
}
