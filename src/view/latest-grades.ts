import type { Judgement, Report } from "../model/index.ts";
import { crosswalk, judgementOnRow } from "./crosswalk.ts";

/** An authority's latest inspection that we hold. `judgements` follow the crosswalk's rows. */
export type LatestGrades = { report: Report; judgements: (Judgement | null)[] };

/** The latest report of each authority, most recently published first. */
export function latestGrades(reports: readonly Report[]): LatestGrades[] {
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const known = latest.get(report.authority.id);
    if (known === undefined || known.published.date < report.published.date) {
      latest.set(report.authority.id, report);
    }
  }
  return [...latest.values()]
    .sort((a, b) => b.published.date.localeCompare(a.published.date) || a.id.localeCompare(b.id))
    .map((report) => ({
      report,
      judgements: crosswalk.map((row) => judgementOnRow(report.judgements, row)),
    }));
}
