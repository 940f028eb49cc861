import type { StatisticKey } from "../../model/index.ts";
import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";

/** Whose number is counted among whose: none can be more than all. */
const wholes: Partial<Record<StatisticKey, StatisticKey>> = {
  looked_after_outside: "looked_after",
  residential_homes: "looked_after",
  residential_special_schools: "looked_after",
  foster_families: "looked_after",
  with_parents: "looked_after",
  uasc: "looked_after",
  independent_living_12m: "ceased_looked_after_12m",
  ceased_returned_12m: "ceased_looked_after_12m",
};

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
    const of = wholes[key];
    const all = figures
      .filter(({ statistic: other }) => other.key === of)
      .flatMap(({ statistic: other }) => (typeof other.value === "number" ? [other.value] : []));
    const most = Math.max(...all);
    return typeof value === "number" && all.length > 0 && value > most
      ? [doubt(value, most), ...ofOutside]
      : ofOutside;
  });
};
