import { availableParallelism } from "node:os";
import { textTable } from "../../scripts/lib/text-table.ts";
import { percentile } from "./percentile.ts";
import type { IndexRun } from "./search.ts";
import type { Timed } from "./search-browser.ts";
import type { PagefindChecked, PagefindIndexed } from "./search-pagefind.ts";

/** Everything that was measured. */
export type SearchFigures = {
  index: IndexRun;
  /** Files of the site without its index. */
  pages: number;
  own: Timed;
  miniSearch: { index: { seconds: number; bytes: number }; timed: Timed };
  pagefind: { index: PagefindIndexed; timed: Timed; checked: PagefindChecked };
  facets: { bytes: number; ms: number[] };
  phrases: { phrase: string; counted: number; true: number }[];
  sampled: number;
  lost: number;
};

/** The figures as a table, with what they were measured on above it. */
export function searchTable(figures: SearchFigures): string {
  const { index, pages, own, facets, phrases } = figures;
  const { index: mini, timed: miniTimed } = figures.miniSearch;
  const { index: pagefind, timed: pagefindTimed, checked } = figures.pagefind;
  const each = [own, miniTimed, pagefindTimed];
  const wrong = phrases.filter((phrase) => phrase.counted !== phrase.true);
  const pagefindRight = phrases.filter((phrase, at) => checked.phrases[at] === phrase.true);
  const told = (value: number | undefined, digits?: number) =>
    value === undefined ? "" : fixed(value, digits);
  const rows: (string | number)[][] = [
    ["", "goal", "this site", "MiniSearch", "Pagefind"],
    ["index, seconds", "20", ...[index.index, mini, pagefind].map(({ seconds }) => fixed(seconds))],
    ["  of a processor", "", fixed(index.index.cpu), "", told(pagefind.program?.cpu)],
    ["subjects of all paragraphs, seconds", "", fixed(index.subjects.seconds), "", ""],
    [
      "peak memory, MB",
      "1600",
      fixed(index.megabytes, 0),
      "",
      told(pagefind.program?.megabytes, 0),
    ],
    ["files of the index", "", index.files, 1, pagefind.files],
    ["files with all pages", "20000", pages + index.files, pages + 1, pages + pagefind.files],
    ["bytes on disk, MB", "", ...[index, mini, pagefind].map(({ bytes }) => fixed(bytes / 1e6))],
    ["first answer, KB", "300", ...each.map(({ first }) => kilobytes(first.bytes))],
    ["first answer, ms", "", ...each.map(({ first }) => fixed(first.ms, 0))],
    ...[0.5, 0.95].map((share) => [
      `later query, KB, ${name(share)}`,
      share === 0.5 ? "70" : "",
      ...each.map(({ later }) =>
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
      ...each.map(({ later }) =>
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
      ...each.map(({ warm }) => fixed(percentile(warm, share))),
    ]),
    [
      "all filters and counts, KB",
      "40",
      kilobytes(facets.bytes),
      "none",
      kilobytes(checked.filters.bytes),
    ],
    ...[0.5, 1].map((share) => [
      `  added to a query, ms, ${name(share)}`,
      "20",
      fixed(percentile(facets.ms, share)),
      "none",
      fixed(percentile(checked.filters.ms, share)),
    ]),
    [
      "phrase counts exact",
      "all",
      `${phrases.length - wrong.length} of ${phrases.length}`,
      "none",
      `${pagefindRight.length} of ${phrases.length}`,
    ],
    ["paragraphs lost", "0", `${figures.lost} of ${figures.sampled}`, "", ""],
  ];
  const wrongLines = phrases.flatMap(({ phrase, counted, true: right }, at) =>
    [["this site", counted] as const, ["Pagefind", checked.phrases[at] ?? 0] as const]
      .filter(([, number]) => number !== right)
      .map(([who, number]) => `“${phrase}”: ${who} counts ${number}, true ${right}\n`),
  );
  return [about(figures), textTable(rows), ...wrongLines].join("");
}

function about({ index, own }: SearchFigures): string {
  return (
    `${index.paragraphs} findings and recommendations (${index.records} paragraphs with the summaries): ` +
    `${index.real.paragraphs} of ${index.real.reports} reports, the others made up from them ` +
    `(sentences in another order, one word in six exchanged)\n` +
    `${own.warm.length} queries, filters and their counts on; Chromium, ${availableParallelism()} cores; ` +
    `KB as a static host sends them with gzip\n` +
    `MiniSearch and Pagefind: words only, without the queries that have none; Pagefind in groups of eight ` +
    `paragraphs, its memory and processor those of its own program, its filters those of a report (authority, ` +
    `framework, kind, year) with counts of groups\n`
  );
}

const name = (share: number) => (share === 0.5 ? "p50" : share === 1 ? "worst" : "p95");
const fixed = (value: number, digits = 1) => value.toFixed(digits);
const kilobytes = (bytes: number) => fixed(bytes / 1024, 1);
