import { statisticOf } from "../../model/statistics.ts";
import type { StatisticFigures } from "../../analysis/statistics/statistic-figures.ts";

/** What a reader must know before setting the figures of different authorities side by side, in plain sentences. */
export function statisticCautions({ key, unit, authorities }: StatisticFigures): string[] {
  const figures = authorities.flatMap(({ latest }) => latest.map(({ statistic }) => statistic));
  const sentences: string[] = [];
  if (unit === "children" || unit === "count") {
    sentences.push(
      "A count is larger where more children live: it does not show how one authority compares with another.",
    );
    if (figures.some(({ rate }) => rate !== null)) {
      sentences.push("A rate is shown only where the report prints one.");
    }
  }
  if (unit !== "words") {
    sentences.push("Figures are for different dates, and definitions differ between reports.");
  }
  if (figures.some(({ national }) => national !== null)) {
    sentences.push(
      "A national average is the one printed in that report: it belongs to that figure only.",
    );
  }
  if (figures.some(({ qualifier }) => qualifier === "fewer-than" || qualifier === "suppressed")) {
    sentences.push("Small numbers are often withheld. Withheld does not mean none.");
  }
  return [...sentences, ...statisticOf(key).cautions];
}
