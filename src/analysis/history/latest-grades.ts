import type { Judgement, PublishedReport, Report } from "../../model/index.ts";
import { crosswalk, judgementOnRow } from "../../frameworks/crosswalk.ts";
import { laterPublished } from "./later-published.ts";

/**
 * An authority's latest inspection that we hold. `judgements` follow the crosswalk's rows; `newer` counts
 * the reports published since that we do not hold.
 */
export type LatestGrades = { report: Report; judgements: (Judgement | null)[]; newer: number };

/** The latest report of each authority that has one, by the authority's id. */
export function latestByAuthority(
  reports: readonly Report[],
  published: readonly PublishedReport[],
): Map<string, LatestGrades> {
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const known = latest.get(report.authority.id);
    if (known === undefined || known.published.date < report.published.date) {
      latest.set(report.authority.id, report);
    }
  }
  return new Map(
    [...latest].map(([id, report]) => {
      const judgements = crosswalk.map((row) => judgementOnRow(report.judgements, row));
      const newer = laterPublished(report, reports, published).length;
      return [id, { report, judgements, newer }];
    }),
  );
}

/** The latest report of each authority, most recently published first. */
export function latestGrades(
  reports: readonly Report[],
  published: readonly PublishedReport[],
): LatestGrades[] {
  return [...latestByAuthority(reports, published).values()].sort(
    ({ report: a }, { report: b }) =>
      b.published.date.localeCompare(a.published.date) || a.id.localeCompare(b.id),
  );
}
