import { statisticOf, type Statistic } from "../../model/index.ts";
import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";
import { printedNumbers } from "./printed-numbers.ts";

/** A figure that its own statement does not print, in digits or in words. Values that are words are as printed. */
export const figuresInWords: Check = (report) =>
  namedFigures(report).flatMap(({ statistic, about, place }) => {
    const numbers = new Set(printedNumbers(statistic.text).map(({ value }) => value));
    const missing = figuresOf(statistic).find((figure) => figure !== 0 && !numbers.has(figure));
    if (missing === undefined) return [];
    const message = `${printed(missing)} is not printed in the statement it was read from`;
    return [{ rule: "figure-not-in-words" as const, message, place, about }];
  });

function figuresOf({
  key,
  value,
  percent,
  national,
  rate,
  previous,
  outside,
}: Statistic): number[] {
  if (statisticOf(key).unit === "date") return [];
  // "10 live in special schools, all of whom live out of the area": a share of 100% is in words.
  const share = outside?.percent === 100 && outside.value === value ? null : outside?.percent;
  const before = [previous?.value, previous?.percent, previous?.rate];
  return [value, percent, national, rate, ...before, outside?.value, share].filter(
    (one) => typeof one === "number",
  );
}
