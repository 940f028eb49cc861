import type { Report, Statistic, StatisticKey } from "../../model/index.ts";
import { doubtsOf } from "../doubts.ts";
import { statisticCell, type StatisticCell } from "../comparison/statistic-words.ts";

/** One statistic through the reports of an authority; null where a report does not print it. */
export type HistoryRow = { key: StatisticKey; label: string; cells: (StatisticCell[] | null)[] };

/** Statistics side by side as each report printed them, never computed. `reports` are the columns. */
export type StatisticHistory = { reports: readonly Report[]; rows: HistoryRow[] };

function cellsOf(report: Report, key: StatisticKey): StatisticCell[] | null {
  const found = report.statistics.filter((statistic) => statistic.key === key);
  const doubts = doubtsOf(report);
  return found.length === 0 ? null : found.map((one) => statisticCell(one, doubts.statistic(one)));
}

/**
 * Every named statistic that at least one report prints, in the order of first appearance. Reports
 * without statistics (ILACS prints none) are left out; statements without a key stay on the report's page.
 */
export function statisticHistory(reports: readonly Report[]): StatisticHistory {
  const withNumbers = reports.filter(({ statistics }) => statistics.length > 0);
  const first = new Map<StatisticKey, Statistic>();
  for (const { statistics } of withNumbers) {
    for (const statistic of statistics) {
      if (statistic.key !== "other" && !first.has(statistic.key))
        first.set(statistic.key, statistic);
    }
  }
  const rows = [...first].map(([key, { label }]) => ({
    key,
    label,
    cells: withNumbers.map((report) => cellsOf(report, key)),
  }));
  return { reports: withNumbers, rows };
}
