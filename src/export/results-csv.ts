import { areaName } from "../wording/area-name.ts";
import type { Cell, Table } from "./csv.ts";
import { doubtCell } from "../analysis/doubts.ts";
import { inspectionName } from "../wording/framework-name.ts";
import { gradeWords } from "../wording/grade-words.ts";
import { reportOf } from "../search/query/hit-words.ts";
import type { SearchIndex } from "../search/index/search-index.ts";

/** What a table of results needs beside the index. */
export type CsvContext = {
  index: SearchIndex;
  nameOfSubject: (id: string) => string;
  /** The whole address of a paragraph. */
  addressOf: (record: number) => string;
};

const columns = [
  "authority",
  "published",
  "inspection",
  "kind",
  "area",
  "grade_of_area_then",
  "number",
  "main_subject",
  "marked_recommendation",
  "text",
  "nearly_the_same_in",
  "doubt",
  "address",
] as const;

/** Results as a table, a row a paragraph: near-identical ones of other reports have rows of their own too. */
export function resultsTable(
  results: readonly { record: number; text: string }[],
  context: CsvContext,
): Table {
  return { columns, rows: results.map((result) => row(result, context)) };
}

function row(
  { record, text }: { record: number; text: string },
  { index, nameOfSubject, addressOf }: CsvContext,
): Cell[] {
  const report = reportOf(index, record);
  const area = index.area[record] ?? null;
  const grade = area === null ? undefined : report.grades[area];
  const subject = index.subject[record] ?? null;
  const twins = (index.twins.get(record) ?? []).filter((twin) => twin !== record);
  return [
    report.authority.name,
    report.published,
    inspectionName({
      framework: report.framework,
      kind: report.reinspection ? "reinspection" : "inspection",
    }),
    index.kind[record] ?? null,
    area === null ? null : areaName(area, report.framework).short,
    grade === undefined ? null : gradeWords(grade),
    index.number[record] ?? null,
    subject === null ? null : nameOfSubject(subject),
    index.marked[record] === true,
    text,
    twins.map(addressOf).join(" "),
    doubtCell(index.doubts.get(record) ?? []),
    addressOf(record),
  ];
}
