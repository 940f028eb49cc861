import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";
import { population } from "./population.ts";

/** How far a printed rate may be from count and population: these are often of different years. */
const tolerance = 1.6;
/** With fewer counted, one family changes the rate. */
const fewest = 30;

/** A rate per 10,000 that does not go with the count beside it and the population of the report. */
export const rates: Check = (report) => {
  const figures = namedFigures(report);
  const all = figures.find(({ statistic }) => statistic.key === "population_under_18")?.statistic;
  if (typeof all?.value !== "number" || all.value === 0) return [];
  // Where the population itself is doubted, the rates are not.
  if (population(report).length > 0) return [];
  const children = all.value;
  return figures.flatMap(({ statistic: { value, rate }, about, place }) => {
    if (typeof value !== "number" || rate === null || rate === 0 || value < fewest) return [];
    const expected = (value / children) * 10_000;
    if (expected / rate < tolerance && rate / expected < tolerance) return [];
    const message = `${printed(value)} of ${printed(children)} children are about ${printed(Math.round(expected))} per 10,000, and ${printed(rate)} is read`;
    return [{ rule: "rate-against-count" as const, message, place, about }];
  });
};
