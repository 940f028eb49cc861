import { areaName } from "../../wording/area-name.ts";
import { formatDate } from "../../wording/format-date.ts";
import { inspectionName } from "../../wording/framework-name.ts";
import { gradeWords } from "../../wording/grade-words.ts";
import { factsOf } from "../../frameworks/index.ts";
import type { IndexedReport, SearchIndex } from "../index/search-index.ts";

/** A paragraph's name: "finding 23", "recommendation 6", "improvement item 2", "executive summary". */
function paragraphName(index: SearchIndex, record: number): string {
  const number = index.number[record] ?? null;
  const kind = index.kind[record] ?? "finding";
  if (kind === "summary") return summaryName(index, record);
  if (kind === "improvement") return improvementName(number, index.id[record] ?? "");
  return number === null ? `${kind} without a printed number` : `${kind} ${number}`;
}

/** The items of "What needs to improve" are bullets: one without a printed number is told by its place in the list. */
function improvementName(number: number | null, id: string): string {
  const ordinal = id.slice(id.lastIndexOf("-") + 1);
  const place = number ?? (/^\d+$/u.test(ordinal) ? ordinal : null);
  return place === null ? "improvement item" : `improvement item ${place}`;
}

function summaryName(index: SearchIndex, record: number): string {
  switch (index.id[record]) {
    case "summary":
      return factsOf(reportOf(index, record).framework).summary.toLowerCase();
    case "introduction":
      return "introduction";
    case "young-people":
      return "summary for young people";
    case "strengths":
      return "strengths";
    case "progress":
      return "progress since the last inspection";
    default:
      return "summary of an area";
  }
}

/** The report a paragraph stands in. */
export function reportOf(index: SearchIndex, record: number): IndexedReport {
  const report = index.reports[index.report[record] ?? -1];
  if (report === undefined) throw new Error(`No report for paragraph ${record}`);
  return report;
}

/** "Wandsworth 2018, finding 23": names a paragraph anywhere. */
export function citeShort(index: SearchIndex, record: number): string {
  const { authority, published } = reportOf(index, record);
  return `${authority.name} ${published.slice(0, 4)}, ${paragraphName(index, record)}`;
}

/** What is said above a result: date, framework, area with its grade at the time. */
export function hitLine(index: SearchIndex, record: number): string[] {
  const report = reportOf(index, record);
  const area = index.area[record] ?? null;
  const inspection = inspectionName({
    framework: report.framework,
    kind: report.reinspection ? "reinspection" : "inspection",
  });
  const line = [`Published ${formatDate(report.published)}`, inspection];
  if (area === null) return line;
  const grade = report.grades[area];
  const name = areaName(area, report.framework).short;
  line.push(grade === undefined ? name : `${name}, graded ${gradeWords(grade)} at the time`);
  return line;
}
