import type { AuthorityHistory } from "../../analysis/history/authority-history.ts";
import type { ContentsEntry } from "../../analysis/report-contents.ts";
import type { StatisticHistory } from "../../analysis/statistics/statistic-history.ts";

/** The contents of an authority's page, with only the parts it has. */
export function authorityContents(
  history: AuthorityHistory,
  statistics: StatisticHistory,
): ContentsEntry[] {
  const entry = (id: string, name: string, count: number | null): ContentsEntry => ({
    id,
    name,
    count,
    children: [],
  });
  const held = history.reports.length;
  const recommendations = history.reports[0]?.recommendations.length ?? 0;
  return [
    entry("inspections", "Inspections and judgements", history.entries.length),
    entry("then-and-now", "Then and now", held === 0 ? 0 : null),
    entry("recommendations", "Latest recommendations", recommendations),
    entry("statistics", "Statistics through time", held === 0 ? 0 : statistics.rows.length || null),
    entry("neighbours", "Statistical neighbours", history.neighbours.length),
  ].filter(({ id, count }) => id === "inspections" || count !== 0);
}
