import type { StatisticKey } from "../../../model/index.ts";
import { readAmount } from "./amounts.ts";
import { asAtDate } from "./as-at.ts";
import type { Figure, Reader, Reading } from "./figure.ts";
import { ofOthers } from "./of-others.ts";
import { outsideShare } from "./outside.ts";
import { periodWithin } from "./period.ts";
import { currentRate } from "./rates.ts";
import { sentenceAt } from "./sentences.ts";
import { previousValue } from "./trend.ts";

/** A kind of statement as data: which figure, how it is worded, what may follow it. */
export type Template = {
  key: StatisticKey;
  /** Wordings, tried in order; group `value` holds the amount. */
  patterns: readonly RegExp[];
  /** The sentence of the figure must not have these words: they make it another figure. */
  unless?: RegExp;
  /** What follows the figure must be like this; else it counts something narrower. */
  only?: (after: string) => boolean;
  /**
   * `trend`: a rate and an earlier value may follow. `outside`: how many live outside the area may
   * follow. `part`: a part of the children looked after, without more. `period`: counts what happened in
   * a period, which must be printed here or in a head.
   */
  reads: "trend" | "outside" | "part" | "period";
  /** Words in brackets or before the figure that narrow whom it counts. Group `basis`, or the match. */
  basis?: RegExp;
};

/** The reader of a table of templates: at most one figure a template. */
export function templateReader(templates: readonly Template[]): Reader {
  return (reading) => templates.flatMap((template) => readTemplate(template, reading) ?? []);
}

function readTemplate(template: Template, reading: Reading): Figure | null {
  const { plain, context } = reading;
  const match = firstMatch(template, plain);
  if (match === null) return null;
  const figure = figureOf(template, match, plain);
  const after = match.groups?.["tail"] ?? plain.slice(match.index + match[0].length);
  const counted = typeof figure.value === "number" ? figure.value : null;
  switch (template.reads) {
    case "trend":
      // "87% of children in care" is a share of them and not their number, nor is "45 of the children in care"
      if (counted === null && figure.percent !== null) return null;
      if (ofThem.test(afterValue(match, plain))) return null;
      return {
        ...figure,
        rate: currentRate(afterValue(match, plain)),
        previous: previousValue(after, counted, figure.asAt ?? null),
      };
    case "outside":
      return {
        ...figure,
        asAt: figure.asAt ?? context.careAsAt,
        outside: outsideShare(after, counted),
      };
    case "part":
      return { ...figure, asAt: figure.asAt ?? context.careAsAt };
    case "period": {
      const period = periodWithin(sentenceAt(plain, match.index)) ?? context.period;
      if (period === null) return null;
      return { ...figure, basis: figure.basis ?? period.basis, asAt: figure.asAt ?? period.asAt };
    }
  }
}

/** The wording that stands first in the text: a second one is another figure, mostly an earlier one. */
function firstMatch(
  { patterns, unless, only, reads }: Template,
  plain: string,
): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const wording of patterns) {
    const match = wording.exec(plain);
    if (match === null || unless?.test(sentenceAt(plain, match.index)) === true) continue;
    if (ofOthers(plain, match.index, reads)) continue;
    if (only?.(plain.slice(match.index + match[0].length)) === false) continue;
    if (first === null || match.index < first.index) first = match;
  }
  return first;
}

const ofThem = /^(?: \([^()]*\))? of (?:the|these|those|them|all|its|their|our)\b/iu;

/** The text from the end of a matched figure on. */
function afterValue(match: RegExpExecArray, plain: string): string {
  const value = match.groups?.["value"] ?? "";
  return plain.slice(match.index + match[0].indexOf(value) + value.length);
}

/** The amount a wording matched, its date and what narrows it. */
function figureOf(template: Template, match: RegExpExecArray, plain: string): Figure {
  const sentence = sentenceAt(plain, match.index);
  const amount = readAmount(match.groups?.["value"] ?? "");
  const counted = match[0].replace(match.groups?.["tail"] ?? "", "");
  const bracketed = /\((?:or )?(\d+(?:\.\d+)?)%\)/u.exec(counted)?.[1];
  const narrowed = template.basis?.exec(sentence);
  return {
    key: template.key,
    ...amount,
    percent: amount.percent ?? (bracketed === undefined ? null : Number(bracketed)),
    asAt: asAtDate(plain),
    basis: narrowed?.groups?.["basis"] ?? narrowed?.[0] ?? timeOfInspection(sentence),
  };
}

function timeOfInspection(sentence: string): string | null {
  return /^at the time of (?:the |this )?inspection/iu.test(sentence)
    ? "at the time of the inspection"
    : null;
}
