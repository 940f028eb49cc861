import { statisticLabels } from "../../model/statistic-labels.ts";
import {
  namedStatistics,
  statisticMeanings,
  type NamedStatistic,
} from "../../wording/statistic-meanings.ts";

/** A statistic in the index: its name and what it means. */
export type StatisticLine = { key: NamedStatistic; label: string; meaning: string };

/** Statistics that are listed together. `id` is the anchor of their heading. */
export type StatisticGroup = { id: string; name: string; statistics: StatisticLine[] };

/** The index of statistics: every one with a page, group by group, in the order of the keys. */
export const statisticGroups: readonly StatisticGroup[] = [
  ...new Set(namedStatistics.map((key) => statisticMeanings[key].group)),
].map((name, index) => ({
  id: `group-${index + 1}`,
  name,
  statistics: namedStatistics
    .filter((key) => statisticMeanings[key].group === name)
    .map((key) => ({
      key,
      label: statisticLabels[key].label,
      meaning: statisticMeanings[key].meaning,
    })),
}));
