import { plainText } from "../extract/statistics/plain-text.ts";
import type { Qualifier } from "../../model/index.ts";
import type { Check } from "./doubt.ts";
import { isCount, namedFigures, printed } from "./figures.ts";

const number = /\b(fewer than |less than |under )?(\d+)\b/giu;

/** A count that the statement prints only as a bound: "fewer than five" is not five. */
export const bounds: Check = (report) =>
  namedFigures(report).flatMap(({ statistic, about, place }) => {
    const { key, value, qualifier, previous, outside, text } = statistic;
    if (!isCount(key)) return [];
    const figures: { value: unknown; qualifier: Qualifier }[] = [{ value, qualifier }];
    if (previous !== null) figures.push(previous);
    if (outside !== null) figures.push(outside);
    const bound = figures.find((one) => one.qualifier === "exact" && isBound(one.value, text));
    if (bound === undefined) return [];
    const message = `The statement prints “fewer than ${printed(Number(bound.value))}”, which is no count`;
    return [{ rule: "bound-as-count" as const, message, place, about }];
  });

/** Whether the text prints the figure, and only after words that make it a bound. */
function isBound(value: unknown, text: string): boolean {
  const prints = [...plainText(text).matchAll(number)].filter(([, , one]) => Number(one) === value);
  return prints.length > 0 && prints.every(([, before]) => before !== undefined);
}
