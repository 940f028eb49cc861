import type { Counterpart } from "../analysis/alignment/align.ts";
import { toCsv, type Cell } from "./csv.ts";
import { doubtCell } from "../analysis/doubts.ts";
import type { Comparison } from "../analysis/comparison/compare.ts";
import type { Entry } from "../analysis/comparison/entry.ts";
import type { Side } from "../analysis/comparison/side.ts";

const columns = [
  "report",
  "authority",
  "published",
  "framework",
  "area",
  "id",
  "number",
  "complete",
  "text",
  "subject",
  "also_mentions",
  "marked_recommendation",
  "other_report",
  "side_by_side",
  "side_by_side_score",
  "also_read",
  "doubt",
  "source_url",
];

/** The findings of both reports as CSV, one a row, with what stands beside each. */
export function comparisonCsv({ a, b, entries, alignment }: Comparison): string {
  return toCsv({
    columns,
    rows: [
      ...[...entries.a.values()].map((entry) => row(a, entry, alignment.ofA.get(entry.id), b)),
      ...[...entries.b.values()].map((entry) => row(b, entry, alignment.ofB.get(entry.id), a)),
    ],
  });
}

function row(side: Side, entry: Entry, beside: Counterpart | undefined, other: Side): Cell[] {
  return [
    side.id,
    side.authority.name,
    side.published,
    side.framework,
    entry.area,
    entry.id,
    entry.number,
    entry.complete,
    [entry.text, ...entry.items].join("\n"),
    entry.first,
    entry.also.join(" "),
    entry.marked,
    other.id,
    beside?.shown?.id ?? null,
    beside?.shown === null || beside === undefined ? null : round(beside.shown.score),
    (beside?.alsoRead ?? []).map(({ id, score }) => `${id} ${score.toFixed(2)}`).join("; "),
    doubtCell([...entry.doubts, ...side.doubts]),
    side.source.officialUrl,
  ];
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
