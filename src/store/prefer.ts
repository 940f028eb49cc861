import type { Report } from "../model/index.ts";

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
const measures: { of: (report: Report) => number; why: string }[] = [
  { of: errors, why: "fewer errors" },
  { of: (report) => -complete(report), why: "more complete findings" },
  { of: (report) => -numbered(report), why: "more findings with their number" },
  { of: unplaced, why: "less text without a place" },
  { of: (report) => (report.source.form === "pdf" ? 0 : 1), why: "the PDF, all else equal" },
];

/** Which of two reports of one inspection is the more complete, and by what. The first where all is equal. */
export function prefer(first: Report, second: Report): { better: Report; why: string } {
  for (const { of, why } of measures) {
    const difference = of(first) - of(second);
    if (difference !== 0) return { better: difference < 0 ? first : second, why };
  }
  return { better: first, why: "both equally complete" };
}
