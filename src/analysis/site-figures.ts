import type { Report } from "../model/index.ts";

/** What the site holds, counted from the data. */
export type SiteFigures = {
  reports: number;
  authorities: number;
  findings: number;
  recommendations: number;
  statistics: number;
  /** Dates of the first and the last publication, null where there is no report. */
  first: string | null;
  last: string | null;
};

/** Counts over all reports. */
export function siteFigures(reports: readonly Report[]): SiteFigures {
  const sum = (count: (report: Report) => number) =>
    reports.reduce((total, report) => total + count(report), 0);
  const dates = reports.map(({ published }) => published.date).sort();
  return {
    reports: reports.length,
    authorities: new Set(reports.map(({ authority }) => authority.id)).size,
    findings: sum(({ findings }) => findings.length),
    recommendations: sum(({ recommendations }) => recommendations.length),
    statistics: sum(({ statistics }) => statistics.length),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  };
}
