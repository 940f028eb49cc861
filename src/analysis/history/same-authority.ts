import type { Report } from "../../model/index.ts";

/** The reports of one authority, earliest publication first. */
export function reportsOf(authority: string, reports: readonly Report[]): Report[] {
  return reports
    .filter((report) => report.authority.id === authority)
    .sort((a, b) => a.published.date.localeCompare(b.published.date) || a.id.localeCompare(b.id));
}

/** The reports of the same authority just before and just after; null where we hold none. */
export function neighboursInTime(
  report: Report,
  reports: readonly Report[],
): { earlier: Report | null; later: Report | null } {
  const all = reportsOf(report.authority.id, reports);
  const index = all.findIndex(({ id }) => id === report.id);
  return { earlier: all[index - 1] ?? null, later: all[index + 1] ?? null };
}
