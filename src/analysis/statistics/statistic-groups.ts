import type { StatisticKey } from "../../model/index.ts";
import {
  namedStatistics,
  statisticGroupNames,
  statisticOf,
  type StatisticGroupId,
} from "../../model/statistics.ts";

/** A statistic in the index: its name and what it means. */
export type StatisticLine = { key: StatisticKey; label: string; meaning: string };

/** Statistics that are listed together. `id` is the anchor of their heading. */
export type StatisticGroup = { id: string; name: string; statistics: StatisticLine[] };

/** The index of statistics: every one with a page, group by group, in the order of the rows. */
export const statisticGroups: readonly StatisticGroup[] = (
  Object.entries(statisticGroupNames) as [StatisticGroupId, string][]
).map(([id, name], index) => ({
  id: `group-${index + 1}`,
  name,
  statistics: namedStatistics
    .filter((key) => statisticOf(key).group === id)
    .map((key) => {
      const { label, meaning } = statisticOf(key);
      return { key, label, meaning };
    }),
}));
