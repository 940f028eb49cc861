import { statisticOf } from "../../model/index.ts";
import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";

/** A number of some children that is above the number of all of them, in the same report. */
export const partsOfWholes: Check = (report) => {
  const figures = namedFigures(report);
  return figures.flatMap(({ statistic, about, place }) => {
    const { key, value, outside } = statistic;
    const doubt = (part: number, all: number) => ({
      rule: "part-above-whole" as const,
      message: `${printed(part)} of ${printed(all)}: the part is more than the whole`,
      place,
      about,
    });
    const ofOutside =
      typeof value === "number" && typeof outside?.value === "number" && outside.value > value
        ? [doubt(outside.value, value)]
        : [];
    const of = statisticOf(key).partOf;
    // The number of all children in the area has a check of its own, which says so beside it.
    if (of === "population_under_18") return ofOutside;
    const all = figures
      .filter(({ statistic: other }) => other.key === of)
      .flatMap(({ statistic: other }) => (typeof other.value === "number" ? [other.value] : []));
    const most = Math.max(...all);
    return typeof value === "number" && all.length > 0 && value > most
      ? [doubt(value, most), ...ofOutside]
      : ofOutside;
  });
};
