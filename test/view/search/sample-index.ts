import { blocksOf } from "../../../src/view/search/blocks.ts";
import { columnsOf } from "../../../src/view/search/columns.ts";
import { readColumns, type SearchIndex } from "../../../src/view/search/search-index.ts";
import { findTwins } from "../../../src/view/search/find-twins.ts";
import type { IndexSource } from "../../../src/view/search/look-up.ts";
import { stemOf } from "../../../src/view/search/words.ts";
import type { SearchRecord, SearchReport } from "../../../src/view/search-records.ts";

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
      ...change,
    })),
  };
}

/** The reports as they are searched in the browser. */
export function sampleIndex(reports: readonly SearchReport[]): SearchIndex {
  const pages = reports.flatMap(blocksOf).map((_, at) => `page${at}`);
  return readColumns(columnsOf(reports, findTwins(reports), pages, "text"));
}

/** What Pagefind answers, told from the blocks themselves. */
export function sampleSource(reports: readonly SearchReport[]): IndexSource {
  const blocks = reports.flatMap(blocksOf);
  const hits = (matches: (indexed: string) => boolean) =>
    blocks.flatMap(({ content }, block) => {
      const words = content.split(" ").flatMap((word, at) => (matches(word) ? [at] : []));
      return words.length > 0 ? [{ block, words }] : [];
    });
  return {
    places: async (word) => {
      const found = hits((indexed) => indexed === `${stemOf(word)}zq`);
      return found.length > 0 ? found : null;
    },
    near: async (word) => {
      for (let length = word.length; length >= 4; length -= 1) {
        const found = hits((indexed) => indexed.startsWith(word.slice(0, length)));
        if (found.length > 0) return found;
      }
      return [];
    },
    texts: async (block) => blocks[block]?.texts ?? [],
  };
}
