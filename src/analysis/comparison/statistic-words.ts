import type { Statistic } from "../../model/index.ts";
import { statisticOf } from "../../model/statistics.ts";
import type { Doubt } from "../doubts.ts";
import { statisticDate, statisticWords } from "../../wording/statistic-words.ts";

/** A statistic as a comparison shows it: the figure, and all that belongs to it, each as printed. */
export type StatisticCell = {
  readonly figure: string;
  readonly notes: readonly string[];
  /** The statement it was read from, by number. */
  readonly statement: number;
  readonly doubts: readonly Doubt[];
};

/** A statistic in words. Nothing is computed: every number is one that the report prints. */
export function statisticCell(statistic: Statistic, doubts: readonly Doubt[]): StatisticCell {
  const words = statisticWords(statistic);
  return {
    figure: words.rate === "" ? words.value : `${words.value} (${words.rate})`,
    notes: [
      statisticDate(statistic),
      statistic.basis ?? "",
      words.national === "" ? "" : `national average printed with it: ${words.national}`,
      words.parts,
      words.outside,
      words.previous === "" ? "" : `earlier figure printed with it: ${words.previous}`,
    ].filter((note) => note !== ""),
    statement: statistic.statement,
    doubts,
  };
}

/** Whether the statistic is a percentage in itself. */
export function isPercentage(key: Statistic["key"]): boolean {
  return statisticOf(key).unit === "percent";
}
