import { statisticOf } from "../../model/index.ts";
import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";

const mostPercent = 100;
/** Per 10,000 children. Children in need, the most of any, come to no more than this in nearly all reports. */
const mostRate = 400;

/** A percentage over 100, or a rate over 400 per 10,000. */
export const shares: Check = (report) =>
  namedFigures(report).flatMap(({ statistic, about, place }) => {
    const { key, value, percent, national, previous, outside, rate } = statistic;
    const percents = [
      ...(statisticOf(key).unit === "percent" ? [value, previous?.value] : []),
      ...[percent, national, previous?.percent, outside?.percent],
    ];
    const over = (list: readonly unknown[], most: number): number[] =>
      list.filter((one): one is number => typeof one === "number" && one > most);
    return [
      ...over(percents, mostPercent).map((one) => `A share of ${printed(one)}%, more than all`),
      ...over([rate, previous?.rate], mostRate).map(
        (one) => `A rate of ${printed(one)} per 10,000, far above any other report’s`,
      ),
    ]
      .slice(0, 1)
      .map((message) => ({ rule: "share-too-large" as const, message, place, about }));
  });
