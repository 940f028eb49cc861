import type { Check } from "./doubt.ts";
import { isCount, namedFigures, printed } from "./figures.ts";
import { printedNumbers } from "./printed-numbers.ts";

/** The base of rates: "33 per 10,000 children". */
const base = 10_000;
const firstYear = 1990;
const lastYear = 2040;
const whoIsCounted = /^(?: \p{L}+){0,2} (?:children|young people)\b/u;

/** A count that is the base of a rate or a year, and stands before no word for who is counted. */
export const counts: Check = (report) =>
  namedFigures(report).flatMap(({ statistic, about, place }) => {
    const { key, value, previous, outside, text } = statistic;
    if (!isCount(key)) return [];
    const doubt = (message: string) => ({
      rule: "count-is-no-count" as const,
      message,
      place,
      about,
    });
    return [value, previous?.value, outside?.value].flatMap((count) => {
      if (count === base)
        return [doubt(`The count is ${printed(base)}, which rates are counted per`)];
      const mayBeYear =
        typeof count === "number" &&
        Number.isInteger(count) &&
        count >= firstYear &&
        count <= lastYear &&
        !isCounted(count, text);
      return mayBeYear ? [doubt(`The count is ${String(count)}, which may be a year`)] : [];
    });
  });

/** With a thousands sign ("2,029 in March") or before who is counted ("2001 children") a number is a count. */
function isCounted(count: number, text: string): boolean {
  return printedNumbers(text).some(
    ({ value, signed, after }) => value === count && (signed || whoIsCounted.test(after)),
  );
}
