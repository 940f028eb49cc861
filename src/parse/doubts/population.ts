import { statisticOf } from "../../model/index.ts";
import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";

/** The smallest authority with children looked after has more children than this, the largest fewer. */
const fewest = 2000;
const most = 500_000;

/** A number of children in the area that is out of all proportion, or below the number of some of them. */
export const population: Check = (report) => {
  const figures = namedFigures(report);
  return figures.flatMap(({ statistic: { key, value }, about, place }) => {
    if (key !== "population_under_18" || typeof value !== "number") return [];
    const doubt = (message: string) => [{ rule: "population-odd" as const, message, place, about }];
    const more = figures.find(
      ({ statistic: other }) =>
        statisticOf(other.key).partOf === key &&
        typeof other.value === "number" &&
        other.value > value,
    )?.statistic;
    if (more !== undefined) {
      return doubt(
        `${printed(value)} children live in the area, fewer than the ${printed(Number(more.value))} counted under “${more.label}”`,
      );
    }
    if (value >= fewest && value <= most) return [];
    return doubt(
      `${printed(value)} children live in the area; hardly any authority has so ${value < fewest ? "few" : "many"}`,
    );
  });
};
