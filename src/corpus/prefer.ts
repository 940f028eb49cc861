import type { Report } from "../model/index.ts";
import type { OfficialFiles } from "./official-files.ts";

/** True where two reports are of one inspection: the same id, or one authority inspected on the same days. */
export function sameInspection(a: Report, b: Report): boolean {
  if (a.id === b.id) return true;
  return (
    a.authority.id === b.authority.id &&
    a.framework === b.framework &&
    a.inspection.start === b.inspection.start &&
    a.inspection.end === b.inspection.end
  );
}

const errors = (report: Report) =>
  report.problems.filter((problem) => problem.severity === "error").length;
const complete = (report: Report) => report.findings.filter((finding) => finding.complete).length;
const numbered = (report: Report) =>
  report.findings.filter((finding) => finding.number !== null).length;
const unplaced = (report: Report) => report.coverage.characters.unplaced;

/** Each measure is better when smaller; the first that differs decides. */
const measures: { of: (report: Report, official: OfficialFiles) => number; why: string }[] = [
  {
    of: ({ source }, official) => (official.has(source.sha256) ? 0 : 1),
    why: "the official file, by its checksum",
  },
  { of: ({ source }) => (source.form === "pdf" ? 0 : 1), why: "the PDF" },
  { of: ({ published }) => -Date.parse(published.date), why: "published later" },
  { of: errors, why: "fewer errors" },
  { of: (report) => -complete(report), why: "more complete findings" },
  { of: (report) => -numbered(report), why: "more findings with their number" },
  { of: unplaced, why: "less text without a place" },
];

/**
 * Which of two reports of one inspection is shown, and by what: the official file before any other, a PDF before a
 * text, a later issue before an earlier, the more complete before the less. Where all that is equal the checksum
 * decides, so that the order in which files are read never does.
 */
export function prefer(
  first: Report,
  second: Report,
  official: OfficialFiles,
): { better: Report; why: string } {
  for (const { of, why } of measures) {
    const difference = of(first, official) - of(second, official);
    if (difference !== 0) return { better: difference < 0 ? first : second, why };
  }
  const [one, other] = [first.source.sha256, second.source.sha256];
  if (one === other) return { better: first, why: "the same file" };
  return { better: one < other ? first : second, why: "equal in all else, by checksum" };
}
