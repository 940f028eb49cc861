import type { Problem, Report } from "../model/index.ts";
import { percentPlaced } from "../wording/coverage-words.ts";

/** How well one source could be read. */
export type QualityLine = {
  report: Report;
  errors: Problem[];
  warnings: Problem[];
  notes: number;
  percentPlaced: number;
  unplaced: number;
};

/** One line a report, those with the most serious problems first, then by id. */
export function dataQuality(reports: readonly Report[]): QualityLine[] {
  return reports
    .map((report) => {
      const of = (severity: Problem["severity"]) =>
        report.problems.filter((problem) => problem.severity === severity);
      return {
        report,
        errors: of("error"),
        warnings: of("warning"),
        notes: of("info").length,
        percentPlaced: percentPlaced(report.coverage),
        unplaced: report.coverage.unplaced.length,
      };
    })
    .sort(
      (a, b) =>
        b.errors.length - a.errors.length ||
        b.warnings.length - a.warnings.length ||
        a.report.id.localeCompare(b.report.id),
    );
}

/** The reports in which a rule was met, with how often, by id. */
export function reportsWithRule(
  rule: string,
  reports: readonly Report[],
): { report: Report; count: number }[] {
  return reports
    .map((report) => ({
      report,
      count: report.problems.filter((problem) => problem.rule === rule).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.report.id.localeCompare(b.report.id));
}
