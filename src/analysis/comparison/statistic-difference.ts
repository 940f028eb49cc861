import type { Statistic } from "../../model/index.ts";
import { statisticOf } from "../../model/statistics.ts";
import { formatNumber } from "../../wording/format-number.ts";
import { normalBasis } from "../statistics/normal-basis.ts";
import { isPercentage } from "./statistic-words.ts";

/** A difference in words, or the reason why none is given. Null where there is no figure to compare. */
export type Difference =
  | { readonly kind: "difference"; readonly words: string }
  | { readonly kind: "not-compared"; readonly reason: string };

/**
 * The difference of one statistic between two reports of one authority, from the earlier to the later.
 * Given only where unit, denominator and definition are the same and both figures are exact.
 */
export function statisticDifference(from: Statistic, to: Statistic): Difference | null {
  const { unit } = statisticOf(from.key);
  if (unit === "words" || unit === "date") return null;
  const reason = whyNot(from, to);
  if (reason !== null) return { kind: "not-compared", reason };
  const change = round(comparedFigure(to) - comparedFigure(from));
  if (change === 0) return { kind: "difference", words: "no difference" };
  const size = formatNumber(Math.abs(change));
  if (!isShare(from)) {
    return { kind: "difference", words: `${size} ${change > 0 ? "more" : "fewer"}` };
  }
  const points = Math.abs(change) === 1 ? "percentage point" : "percentage points";
  return { kind: "difference", words: `${size} ${points} ${change > 0 ? "higher" : "lower"}` };
}

function whyNot(from: Statistic, to: Statistic): string | null {
  for (const { qualifier } of [from, to]) {
    if (qualifier === "suppressed") return "a figure is withheld in the source";
    if (qualifier === "not-available") return "a figure is not available";
    if (qualifier === "fewer-than") return "a figure is only an upper limit";
    if (qualifier === "approximate") return "a figure is approximate";
    if (qualifier === "text") return "a statement is in words";
  }
  const { period } = statisticOf(from.key);
  if (period === "12-months" && (from.asAt === null || to.asAt === null)) {
    return "no date found on which the 12 months end";
  }
  if (period === "since-last-inspection" && !bothOngoing(from, to))
    return "counted over periods of different lengths";
  if (normalBasis(from.basis) !== normalBasis(to.basis)) return "not counted on the same basis";
  if (!hasFigure(from) || !hasFigure(to)) return "no figure printed";
  if (isShare(from) !== isShare(to)) return "one is printed as a count, the other as a share";
  if (isShare(from) && decimals(comparedFigure(from)) !== decimals(comparedFigure(to))) {
    return "printed to different precision";
  }
  return null;
}

/** Reviews that are ongoing are counted on a day, not over a period. */
function bothOngoing(from: Statistic, to: Statistic): boolean {
  return [from, to].every(({ parts }) => parts.some(({ name }) => name === "ongoing"));
}

function hasFigure({ value, percent }: Statistic): boolean {
  return typeof value === "number" || percent !== null;
}

/** A percentage by its key, or a figure that the report prints only as one. */
function isShare({ key, value }: Statistic): boolean {
  return isPercentage(key) || typeof value !== "number";
}

function comparedFigure({ value, percent }: Statistic): number {
  return typeof value === "number" ? value : (percent ?? 0);
}

function decimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

// 14.6 - 12.1 is 2.5, not 2.4999999999999996.
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
