import { availableParallelism } from "node:os";
import { textTable } from "../../scripts/lib/text-table.ts";
import { percentile } from "./percentile.ts";
import type { IndexRun } from "./search.ts";
import type { Timed } from "./search-browser.ts";
import type { PagefindChecked, PagefindIndexed } from "./search-pagefind.ts";
import type { PagesIndexed } from "./search-pages.ts";

/** Everything that was measured. */
export type SearchFigures = {
  index: IndexRun;
  /** Files of the site without any index. */
  pages: number;
  own: Timed;
  records: { index: PagefindIndexed; timed: Timed; checked: PagefindChecked };
  ofPages: { index: PagesIndexed; timed: Timed };
  facets: { bytes: number; ms: number[] };
  phrases: { phrase: string; counted: number; true: number }[];
  sampled: number;
  lost: number;
};

/** The figures as a table, with what they were measured on above it. */
export function searchTable(figures: SearchFigures): string {
  const { index, pages, own, records, ofPages, facets, phrases } = figures;
  const each = [own, records.timed, ofPages.timed];
  const programs = [records.index.program, ofPages.index.program];
  const wrong = phrases.filter((phrase) => phrase.counted !== phrase.true);
  const recordsRight = phrases.filter((phrase, at) => records.checked.phrases[at] === phrase.true);
  const told = (value: number | undefined, digits?: number) =>
    value === undefined ? "" : fixed(value, digits);
  const shares = (
    title: string,
    of: (timed: Timed) => number[],
    goals: string[],
    all = [0.5, 0.95],
  ) =>
    all.map((share, at) => [
      `${title}, ${name(share)}`,
      goals[at * 2] ?? "",
      ...each.map((timed) => fixed(percentile(of(timed), share))).slice(0, 2),
      goals[at * 2 + 1] ?? "",
      ...each.map((timed) => fixed(percentile(of(timed), share))).slice(2),
    ]);
  const rows: (string | number)[][] = [
    ["", "goal", "exact index", "Pagefind, a record a paragraph", "goal", "Pagefind for pages"],
    [
      "index, seconds",
      "20",
      fixed(index.index.seconds),
      fixed(records.index.seconds),
      "",
      fixed(ofPages.index.seconds),
    ],
    [
      "  of a processor",
      "",
      fixed(index.index.cpu),
      told(programs[0]?.cpu),
      "15",
      told(programs[1]?.cpu),
    ],
    ["subjects of all paragraphs, seconds", "", fixed(index.subjects.seconds), "", "", ""],
    [
      "peak memory, MB",
      "1600",
      fixed(index.megabytes, 0),
      told(programs[0]?.megabytes, 0),
      "1200",
      told(programs[1]?.megabytes, 0),
    ],
    ["files of the index", "", index.files, records.index.files, "", ofPages.index.files],
    [
      "files with all pages",
      "20000",
      pages + index.files,
      pages + records.index.files,
      "",
      pages + index.files + ofPages.index.files,
    ],
    [
      "bytes on disk, MB",
      "",
      ...[index, records.index].map(({ bytes }) => fixed(bytes / 1e6)),
      "",
      fixed(ofPages.index.bytes / 1e6),
    ],
    [
      "first answer, KB",
      "300",
      ...[own, records.timed].map(({ first }) => kilobytes(first.bytes)),
      "150",
      kilobytes(ofPages.timed.first.bytes),
    ],
    [
      "first answer, ms",
      "",
      ...[own, records.timed].map(({ first }) => fixed(first.ms, 0)),
      "",
      fixed(ofPages.timed.first.ms, 0),
    ],
    ...shares("later query, KB", ({ later }) => later.map(({ bytes }) => bytes / 1024), [
      "70",
      "60",
    ]),
    ...shares("later query, ms", ({ later }) => later.map(({ ms }) => ms), []),
    ...shares(
      "warm query, ms",
      ({ warm }) => warm,
      ["60", "20", "150", "", "500", "100"],
      [0.5, 0.95, 1],
    ),
    [
      "all filters and counts, KB",
      "40",
      kilobytes(facets.bytes),
      kilobytes(records.checked.filters.bytes),
      "",
      "",
    ],
    ...[0.5, 1].map((share) => [
      `  added to a query, ms, ${name(share)}`,
      "20",
      fixed(percentile(facets.ms, share)),
      fixed(percentile(records.checked.filters.ms, share)),
      "",
      "",
    ]),
    [
      "phrase counts exact",
      "all",
      `${phrases.length - wrong.length} of ${phrases.length}`,
      `${recordsRight.length} of ${phrases.length}`,
      "",
      "",
    ],
    ["paragraphs lost", "0", `${figures.lost} of ${figures.sampled}`, "", "", ""],
  ];
  const wrongLines = phrases.flatMap(({ phrase, counted, true: right }, at) =>
    [["the exact index", counted] as const, ["Pagefind", records.checked.phrases[at] ?? 0] as const]
      .filter(([, number]) => number !== right)
      .map(([who, number]) => `“${phrase}”: ${who} counts ${number}, true ${right}\n`),
  );
  return [about(figures), textTable(rows), ...wrongLines].join("");
}

function about({ index, own, ofPages }: SearchFigures): string {
  return (
    `${index.paragraphs} findings and recommendations (${index.records} paragraphs with the summaries): ` +
    `${index.real.paragraphs} of ${index.real.reports} reports, the others made up from them ` +
    `(sentences in another order, one word in six exchanged)\n` +
    `${own.warm.length} queries, filters and their counts on; Chromium, ${availableParallelism()} cores; ` +
    `KB as a static host sends them with gzip\n` +
    `Pagefind 1.6.0. A record a paragraph: words only, without the queries that have none; in no language, our stems ` +
    `beside the words; memory and processor those of its own program\n` +
    `Pagefind for pages: ${ofPages.index.pages} pages and terms of the site and ${ofPages.index.parts} parts of the ` +
    `same reports; ${ofPages.timed.warm.length} queries of the box in the head, by its own code\n`
  );
}

const name = (share: number) => (share === 0.5 ? "p50" : share === 1 ? "worst" : "p95");
const fixed = (value: number, digits = 1) => value.toFixed(digits);
const kilobytes = (bytes: number) => fixed(bytes / 1024, 1);
