import type { Qualifier, Statistic, StatisticKey } from "../model/index.ts";
import { statisticOf } from "../model/statistics.ts";
import { formatDate } from "./format-date.ts";
import { formatNumber, formatPercent, formatRate } from "./format-number.ts";

type Figure = { value: number | null; percent: number | null; qualifier: Qualifier };

const isPercentKey = (key: StatisticKey): boolean => statisticOf(key).unit === "percent";
const isDateKey = (key: StatisticKey): boolean => statisticOf(key).unit === "date";

/** A figure with its qualifier in words. Withheld, none and not available are three different answers. */
function figureWords({ value, percent, qualifier }: Figure, asPercent: boolean): string {
  switch (qualifier) {
    case "suppressed":
      return "withheld in the report (a small number)";
    case "not-available":
      return "reported as not available";
    case "none":
      return "none";
    case "text":
    case "exact":
    case "approximate":
    case "fewer-than": {
      const parts: string[] = [];
      if (value !== null) parts.push(asPercent ? formatPercent(value) : formatNumber(value));
      if (percent !== null && !asPercent) {
        parts.push(parts.length === 0 ? formatPercent(percent) : `(${formatPercent(percent)})`);
      }
      if (parts.length === 0) {
        return qualifier === "fewer-than" ? "only an upper limit printed" : "no figure printed";
      }
      const figure = parts.join(" ");
      if (qualifier === "approximate") return `about ${figure}`;
      return qualifier === "fewer-than" ? `fewer than ${figure}` : figure;
    }
  }
}

/** The value of a statistic in words: "495", "about 110,000", "fewer than 5", "none", "March 2015". */
export function statisticValue(statistic: Statistic): string {
  const { key, value } = statistic;
  if (typeof value === "string") return isDateKey(key) ? formatDate(value) : value;
  // A date may be cut off in the text: that is not the same as none printed.
  if (value === null && isDateKey(key)) return "no full date in the text";
  return figureWords({ ...statistic, value }, isPercentKey(key));
}

/**
 * When a figure holds, in words: "at 31 March 2014", "12 months to 31 March 2014". Empty where the report
 * prints no date, save for a figure over 12 months: there it is said that no end was found.
 */
export function statisticDate({ key, asAt }: Pick<Statistic, "key" | "asAt">): string {
  if (statisticOf(key).period !== "12-months") return asAt === null ? "" : `at ${formatDate(asAt)}`;
  return asAt === null
    ? "no date found on which the 12 months end"
    : `12 months to ${formatDate(asAt)}`;
}

/** Everything printed with one figure, in words; empty strings where the report prints nothing. */
export type StatisticWords = {
  value: string;
  rate: string;
  national: string;
  asAt: string;
  previous: string;
  outside: string;
  parts: string;
};

function previousWords({ key, previous }: Statistic): string {
  if (previous === null) return "";
  const { rate, value, qualifier } = previous;
  const asAt = previous.asAt === null ? "" : `, at ${formatDate(previous.asAt)}`;
  // a rate printed without its count
  if (rate !== null && value === null && qualifier === "text") return `${formatRate(rate)}${asAt}`;
  const words = rate === null ? "" : `, ${formatRate(rate)}`;
  return `${figureWords(previous, isPercentKey(key))}${words}${asAt}`;
}

/** A statistic as one row of a table. Nothing is computed: all of it is printed in the report. */
export function statisticWords(statistic: Statistic): StatisticWords {
  const { rate, national, asAt, outside, parts, basis } = statistic;
  // "completed since the last inspection" has told it
  const untold = parts.filter(({ name }) => basis?.startsWith(name) !== true);
  return {
    value: statisticValue(statistic),
    rate: rate === null ? "" : formatRate(rate),
    national: national === null ? "" : formatPercent(national),
    asAt: asAt === null ? "" : formatDate(asAt),
    previous: previousWords(statistic),
    outside: outside === null ? "" : `${figureWords(outside, false)} live outside the area`,
    parts: untold.map(({ name, value }) => `${name}: ${formatNumber(value)}`).join("; "),
  };
}
