import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";

/** Two figures under one key that nothing sets apart: the same basis and date, and not the same number. */
export const figureTwice: Check = (report) => {
  const figures = namedFigures(report);
  return figures.flatMap(({ statistic, about, place }) => {
    const { key, value, percent, basis, asAt } = statistic;
    if (key === "other") return [];
    const other = figures.find(
      ({ statistic: one }) =>
        one !== statistic &&
        one.key === key &&
        one.basis === basis &&
        one.asAt === asAt &&
        typeof one.value === "number" &&
        typeof value === "number" &&
        (one.value !== value || one.percent !== percent),
    )?.statistic;
    if (other === undefined) return [];
    const message = `The report prints ${printed(Number(value))} and ${printed(Number(other.value))} for the same, as far as we can tell`;
    return [{ rule: "figure-twice" as const, message, place, about }];
  });
};
