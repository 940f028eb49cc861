import type { StatisticKey } from "../../../model/index.ts";
import { readAmount } from "./amounts.ts";
import { asAtDate } from "./as-at.ts";
import type { Figure, Reader, Reading } from "./figure.ts";
import { outsideShare } from "./outside.ts";
import { periodWithin } from "./period.ts";
import { sentencesOf } from "./plain-text.ts";
import { currentRate, previousValue } from "./trend.ts";

/** A kind of statement as data: which figure, how it is worded, what may follow it. */
export type Template = {
  key: StatisticKey;
  /** Wordings, tried in order; group `value` holds the amount. */
  patterns: readonly RegExp[];
  /** The sentence of the figure must not have these words: they make it another figure. */
  unless?: RegExp;
  /**
   * `trend`: a rate and an earlier value may follow. `outside`: how many live outside the area may
   * follow. `period`: counts what happened in a period, which must be printed here or in a head.
   */
  reads: "trend" | "outside" | "period" | "count";
  /** Words in brackets or before the figure that narrow whom it counts. Group `basis`, or the match. */
  basis?: RegExp;
};

/** The reader of a table of templates: at most one figure a template. */
export function templateReader(templates: readonly Template[]): Reader {
  return (reading) => templates.flatMap((template) => readTemplate(template, reading) ?? []);
}

function readTemplate(template: Template, reading: Reading): Figure | null {
  const { plain } = reading;
  for (const wording of template.patterns) {
    const match = wording.exec(plain);
    if (match === null) continue;
    const sentence = sentenceAt(plain, match.index);
    if (template.unless?.test(sentence) === true) continue;
    const amount = readAmount(match.groups?.["value"] ?? "");
    const bracketed = /\((?:or )?(\d+(?:\.\d+)?)%\)/u.exec(match[0])?.[1];
    const after = match.groups?.["tail"] ?? plain.slice(match.index + match[0].length);
    const narrowed = template.basis?.exec(sentence);
    const figure: Figure = {
      key: template.key,
      ...amount,
      percent: amount.percent ?? (bracketed === undefined ? null : Number(bracketed)),
      asAt: asAtDate(plain),
      basis: narrowed?.groups?.["basis"] ?? narrowed?.[0] ?? null,
    };
    if (/\bnumbers? suppressed\b/iu.test(sentence) && amount.value === null) {
      figure.qualifier = "fewer-than";
    }
    switch (template.reads) {
      case "trend":
        return {
          ...figure,
          basis: figure.basis ?? timeOfInspection(sentence),
          rate: currentRate(after),
          previous: previousValue(after, amount.value),
        };
      case "outside":
        return {
          ...figure,
          asAt: figure.asAt ?? reading.context.careAsAt,
          outside: outsideShare(after, amount.value),
        };
      case "period": {
        const period = periodWithin(plain) ?? reading.context.period;
        if (period === null) continue;
        return { ...figure, basis: figure.basis ?? period.basis, asAt: figure.asAt ?? period.asAt };
      }
      case "count":
        return figure;
    }
  }
  return null;
}

/** The sentence that holds a place of the text. */
function sentenceAt(text: string, index: number): string {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    end += sentence.length + 1;
    if (index < end) return sentence;
  }
  return text;
}

function timeOfInspection(sentence: string): string | null {
  return /^at the time of (?:the |this )?inspection/iu.test(sentence)
    ? "at the time of the inspection"
    : null;
}
