import { availableParallelism } from "node:os";
import { textTable } from "../text-table.ts";
import { percentile } from "./percentile.ts";
import type { IndexRun } from "./search.ts";
import type { Timed } from "./search-browser.ts";

/** Everything that was measured. */
export type SearchFigures = {
  index: IndexRun;
  /** Files of the site without its index. */
  pages: number;
  own: Timed;
  miniSearch: Timed;
  miniSearchIndex: { seconds: number; bytes: number };
  facets: { bytes: number; ms: number[] };
  phrases: { phrase: string; counted: number; true: number }[];
  sampled: number;
  lost: number;
};

/** The figures as a table, with what they were measured on above it. */
export function searchTable(figures: SearchFigures): string {
  const { index, pages, own, miniSearch, miniSearchIndex, facets, phrases } = figures;
  const wrong = phrases.filter((each) => each.counted !== each.true);
  const rows: (string | number)[][] = [
    ["", "goal", "this site", "MiniSearch"],
    ["index, seconds", "20", fixed(index.index.seconds), fixed(miniSearchIndex.seconds)],
    ["  of a processor", "", fixed(index.index.cpu), ""],
    ["subjects of all paragraphs, seconds", "", fixed(index.subjects.seconds), ""],
    ["peak memory, MB", "1600", fixed(index.megabytes, 0), ""],
    ["files of the index", "", index.files, 1],
    ["files with all pages", "20000", pages + index.files, ""],
    ["bytes on disk, MB", "", fixed(index.bytes / 1e6), fixed(miniSearchIndex.bytes / 1e6)],
    ["first answer, KB", "300", kilobytes(own.first.bytes), kilobytes(miniSearch.first.bytes)],
    ["first answer, ms", "", fixed(own.first.ms, 0), fixed(miniSearch.first.ms, 0)],
    ...[0.5, 0.95].map((share) => [
      `later query, KB, ${name(share)}`,
      share === 0.5 ? "70" : "",
      ...[own, miniSearch].map(({ later }) =>
        kilobytes(
          percentile(
            later.map(({ bytes }) => bytes),
            share,
          ),
        ),
      ),
    ]),
    ...[0.5, 0.95].map((share) => [
      `later query, ms, ${name(share)}`,
      "",
      ...[own, miniSearch].map(({ later }) =>
        fixed(
          percentile(
            later.map(({ ms }) => ms),
            share,
          ),
        ),
      ),
    ]),
    ...[0.5, 0.95, 1].map((share) => [
      `warm query, ms, ${name(share)}`,
      share === 0.5 ? "60" : share === 1 ? "500" : "150",
      ...[own, miniSearch].map(({ warm }) => fixed(percentile(warm, share))),
    ]),
    ["all filters and counts, KB", "40", kilobytes(facets.bytes), "none"],
    ...[0.5, 1].map((share) => [
      `  added to a query, ms, ${name(share)}`,
      "20",
      fixed(percentile(facets.ms, share)),
      "none",
    ]),
    ["phrase counts exact", "all", `${phrases.length - wrong.length} of ${phrases.length}`, "none"],
    ["paragraphs lost", "0", `${figures.lost} of ${figures.sampled}`, ""],
  ];
  const wrongLines = wrong.map(
    (each) => `“${each.phrase}”: counted ${each.counted}, true ${each.true}\n`,
  );
  return [about(figures), textTable(rows), ...wrongLines].join("");
}

function about({ index, own }: SearchFigures): string {
  return (
    `${index.paragraphs} findings and recommendations (${index.records} paragraphs with the summaries): ` +
    `${index.real.paragraphs} of ${index.real.reports} reports, the others made up from them ` +
    `(sentences in another order, one word in six exchanged)\n` +
    `${own.warm.length} queries, filters and their counts on; Chromium, ${availableParallelism()} cores; ` +
    `KB as a static host sends them with gzip\n`
  );
}

const name = (share: number) => (share === 0.5 ? "p50" : share === 1 ? "worst" : "p95");
const fixed = (value: number, digits = 1) => value.toFixed(digits);
const kilobytes = (bytes: number) => fixed(bytes / 1024, 1);
