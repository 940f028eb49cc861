import type { Statistic } from "../../model/index.ts";
import { formatDate } from "../format-date.ts";
import { formatNumber, formatPercent } from "../format-number.ts";

/** A statistic as it is shown: the figure with all that qualifies it, each as printed. */
export type StatisticCell = {
  readonly figure: string;
  /** What belongs to the figure: date, basis, national average, earlier value, share outside. */
  readonly notes: readonly string[];
  /** The statement it was read from, by number. */
  readonly statement: number;
};

/** A statistic in words. Nothing is computed: every number is one that the report prints. */
export function statisticCell(statistic: Statistic): StatisticCell {
  return {
    figure: figure(statistic),
    notes: [...notes(statistic)],
    statement: statistic.statement,
  };
}

/** Whether the statistic is a percentage in itself. */
export function isPercentage(key: Statistic["key"]): boolean {
  return key.endsWith("_pct");
}

function figure(statistic: Statistic): string {
  const { key, value, percent, qualifier, rate } = statistic;
  const withheld = qualifierWords(qualifier);
  if (withheld !== null) return withheld;
  if (typeof value === "string") {
    return key.endsWith("_since") ? `since ${formatDate(value)}` : value;
  }
  if (value === null)
    return percent === null ? statistic.text : hedge(qualifier, formatPercent(percent));
  const number = isPercentage(key) ? formatPercent(value) : formatNumber(value);
  const inBrackets = [
    percent === null || isPercentage(key) ? null : formatPercent(percent),
    rate === null ? null : `${formatNumber(rate)} per 10,000 children`,
  ].filter((part) => part !== null);
  const brackets = inBrackets.length === 0 ? "" : ` (${inBrackets.join(", ")})`;
  return hedge(qualifier, number) + brackets;
}

function qualifierWords(qualifier: Statistic["qualifier"]): string | null {
  switch (qualifier) {
    case "suppressed":
      return "withheld in the source";
    case "not-available":
      return "not available";
    case "none":
      return "none";
    default:
      return null;
  }
}

function hedge(qualifier: Statistic["qualifier"], number: string): string {
  if (qualifier === "approximate") return `about ${number}`;
  return qualifier === "fewer-than" ? `fewer than ${number}` : number;
}

function* notes(statistic: Statistic): Generator<string> {
  const { asAt, basis, national, previous, outside, parts, key } = statistic;
  if (asAt !== null)
    yield key.endsWith("_12m") ? `to ${formatDate(asAt)}` : `at ${formatDate(asAt)}`;
  else if (key.endsWith("_12m")) yield "in 12 months; the report does not print their end";
  if (basis !== null) yield basis;
  if (national !== null) yield `national average printed beside it: ${formatPercent(national)}`;
  if (parts.length > 0) {
    yield parts.map(({ name, value }) => `${name}: ${formatNumber(value)}`).join("; ");
  }
  if (outside !== null) {
    const words = shareWords(outside);
    if (words !== null) yield `outside the area: ${words}`;
  }
  if (previous !== null) {
    const words = shareWords(previous);
    const when = previous.asAt === null ? "earlier" : `at ${formatDate(previous.asAt)}`;
    if (words !== null) yield `the report also prints ${words} ${when}`;
  }
}

function shareWords(printed: {
  value: number | null;
  percent: number | null;
  qualifier: Statistic["qualifier"];
  rate?: number | null;
}): string | null {
  const withheld = qualifierWords(printed.qualifier);
  if (withheld !== null) return withheld;
  const parts = [
    printed.value === null ? null : hedge(printed.qualifier, formatNumber(printed.value)),
    printed.percent === null ? null : formatPercent(printed.percent),
    (printed.rate ?? null) === null ? null : `${formatNumber(printed.rate ?? 0)} per 10,000`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}
