import type { Problem, Report } from "../model/index.ts";

/** What a person is told after the reports were read. */
export type Summary = {
  reports: number;
  authorities: number;
  findings: number;
  recommendations: number;
  problems: Record<Problem["severity"], number>;
};

export function summarise(reports: readonly Report[]): Summary {
  const summary: Summary = {
    reports: reports.length,
    authorities: new Set(reports.map((report) => report.authority.id)).size,
    findings: 0,
    recommendations: 0,
    problems: { error: 0, warning: 0, info: 0 },
  };
  for (const report of reports) {
    summary.findings += report.findings.length;
    summary.recommendations += report.recommendations.length;
    for (const problem of report.problems) summary.problems[problem.severity] += 1;
  }
  return summary;
}
