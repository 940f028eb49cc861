import type { Qualifier } from "../../../model/index.ts";
import { dayOfDate } from "./dates.ts";

/** A printed amount: a count, a percentage or both, and how far it can be taken at its word. */
export type Amount = { value: number | null; percent: number | null; qualifier: Qualifier };

export const figure = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const whole = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const rough =
  "approximately|about|around|an estimated|estimated|roughly|nearly|almost|circa|just (?:over|under)|over|more than|at least";
/** What makes a number another thing: "41 children per 10,000", "1 in 4 children". */
const ofRate = String.raw`(?: [a-z]+){0,5} (?:per|(?:in|for|out of) (?:every|each)) \d| (?:in|out of) \d{1,2} (?:children|young)`;
/** Words of a bound. After people, "under" is of their age: "children under 18". */
const limit = String.raw`(?:(?:fewer|less) than |(?:no|not) more than |at most |a maximum of |(?<!\b(?:aged?|children|people|those|young|persons?|and) )(?:under|below) |up to )`;
const count = String.raw`${limit}?${whole}(?![\d%]|\.\d|,\d{3}|${dayOfDate}|${ofRate})(?: or (?:fewer|less))?(?: ?\( ?(?:or )?${figure}% ?\))?`;
const share = String.raw`${figure}%(?: ?\( ?(?:or )?${whole}(?: child(?:ren)?)? ?\))?`;
/** A change is no amount: "an increase of 30", "fell by about 12"; nor is what is left out, "all but two". */
const change =
  "(?:(?:increase|rise|growth|reduction|decrease|fall|drop|decline|difference|change) of|by|all but|except(?: for)?|other than)(?: (?:approximately|about|around|almost|nearly|just over|some))?";
/** "Between 15% and", "15 to", "15% -": the other half of a range stands before. */
const halfRange = String.raw`between [\d.,]{1,7}%? and|[\d.]{1,7}%? (?:to|-)`;
/** What a number must not stand after: half a range, an age, what a rate is of, "1 in", a change. */
const notAfter = String.raw`(?<![\w.,/\u00a3+-])(?<!\b(?:per|every|each|aged?|age of|under|below|birth to|${halfRange}|\d{1,7} (?:or|in|out of)|${change}) )`;
const vague =
  "an? (?:very )?(?:small|low) number|a (?:very )?few|a handful|an? (?:small )?(?:minority|majority)|half|most|some|several";

/** Pattern of an amount in plain text. Nothing that belongs to a number, range, rate or word may touch it. */
export const amountPattern = String.raw`${notAfter}(?:(?:${rough}) )?(?:${share}|${count}|(?:no|none|nil|zero)\b(?! (?:more|fewer|less|longer)\b)|(?:${vague})\b)`;
/** Pattern of a percentage. */
export const percentPattern = String.raw`(?<![\w.,/\u00a3+-])(?<!\b(?:${halfRange}) )(?:(?:${rough}) )?${figure}%`;

const figureInText = new RegExp(`(${figure})(%?)`, "gu");
const nothing: Amount = { value: 0, percent: null, qualifier: "none" };
const words: Amount = { value: null, percent: null, qualifier: "text" };

/**
 * Reads what `amountPattern` matched. "118 (or 44.9%)" has both count and percentage, in either order.
 * "Fewer than five", "up to five" and "no more than five" have no value: the bound is not a count. "A very small number" has words only.
 */
export function readAmount(printed: string): Amount {
  const text = printed.toLowerCase();
  if (/^(?:no|none|nil|zero|0)$/u.test(text)) return nothing;
  if (
    /fewer|less|(?:no|not) more than|at most|maximum|below|(?:(?<!just )under|up to) (?=\d)/u.test(
      text,
    )
  ) {
    return { value: null, percent: null, qualifier: "fewer-than" };
  }
  let value: number | null = null;
  let percent: number | null = null;
  for (const match of text.matchAll(figureInText)) {
    const number = Number((match[1] ?? "").replaceAll(",", ""));
    if (match[2] === "%") percent ??= number;
    else value ??= number;
  }
  // more than all of them: something else was run into the figure
  if (percent !== null && percent > 100) percent = null;
  if (value === null && percent === null) return words;
  const qualifier = new RegExp(`^(?:${rough}) `, "u").test(text) ? "approximate" : "exact";
  return { value, percent, qualifier };
}
