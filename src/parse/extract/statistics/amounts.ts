import type { Qualifier } from "../../../model/index.ts";
import { dayOfDate } from "./dates.ts";

/** A printed amount: a count, a percentage or both, and how far it can be taken at its word. */
export type Amount = { value: number | null; percent: number | null; qualifier: Qualifier };

export const figure = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const rough =
  "approximately|about|around|an estimated|estimated|roughly|nearly|almost|circa|just (?:over|under)|over|more than";
const count = String.raw`(?:(?:fewer|less) than |under )?${figure}(?![\d%]|\.\d|,\d{3}|${dayOfDate})(?: or (?:fewer|less))?(?: ?\( ?(?:or )?${figure}% ?\))?`;
const share = String.raw`${figure}%(?: ?\( ?(?:or )?${figure}(?: child(?:ren)?)? ?\))?`;
const vague =
  "an? (?:very )?(?:small|low) number|a (?:very )?few|a handful|an? (?:small )?(?:minority|majority)|half|most|some|several";

/** Pattern of an amount in plain text. Nothing that belongs to a number, range or word may touch it. */
export const amountPattern = String.raw`(?<![\w.,/\u00a3+-])(?:(?:${rough}) )?(?:${share}|${count}|(?:no|none|nil|zero)\b|(?:${vague})\b)`;
/** Pattern of a percentage. */
export const percentPattern = String.raw`(?<![\w.,/\u00a3+-])(?:(?:${rough}) )?${figure}%`;

const figureInText = new RegExp(`(${figure})(%?)`, "gu");
const nothing: Amount = { value: 0, percent: null, qualifier: "none" };
const words: Amount = { value: null, percent: null, qualifier: "text" };

/**
 * Reads what `amountPattern` matched. "118 (or 44.9%)" has both count and percentage, in either order.
 * "Fewer than five" has no value: the bound is not a count. "A very small number" has words only.
 */
export function readAmount(printed: string): Amount {
  const text = printed.toLowerCase();
  if (/^(?:no|none|nil|zero|0)$/u.test(text)) return nothing;
  if (/fewer|less|under (?=\d)/u.test(text)) {
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
