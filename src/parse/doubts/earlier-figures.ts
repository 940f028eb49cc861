import { plainText } from "../extract/statistics/plain-text.ts";
import type { Check } from "./doubt.ts";
import { namedFigures, printed } from "./figures.ts";

/** Words of a change between two figures: "three fewer than at 31 March", "an increase from". */
const changed =
  /\b(?:increase[ds]?|decrease[ds]?|reduction|reduced|rise|risen|fall|fallen|(?:more|fewer|less) than (?:at|in|on)|(?:higher|lower) than)\b/iu;
/** "Similar to the figure of 184", "the same rate", "no increase". */
const alike = /\b(?:same|similar|unchanged|no (?:change|increase|decrease|reduction))\b/iu;

/** An earlier figure that is the figure itself, in a statement that tells of a change. */
export const earlierFigures: Check = (report) =>
  namedFigures(report).flatMap(({ statistic: { value, previous, text }, about, place }) => {
    if (typeof value !== "number" || previous === null || value !== previous.value) return [];
    const words = plainText(text);
    if (!changed.test(words) || alike.test(words)) return [];
    const message = `${printed(value)} is read as the figure and as the earlier one, and the statement tells of a change`;
    return [{ rule: "earlier-figure-odd" as const, message, place, about }];
  });
