import type { Authority, Report, Statistic, StatisticKey } from "../../model/index.ts";
import { statisticKeys, statisticOf } from "../../model/statistics.ts";
import { doubtsOf, type Doubt } from "../doubts.ts";
import { formatDate, formatShortDate } from "../../wording/format-date.ts";
import { formatPercent, formatRate } from "../../wording/format-number.ts";
import { normalBasis } from "../statistics/normal-basis.ts";
import { reportsOf } from "../history/same-authority.ts";
import { statisticWords } from "../../wording/statistic-words.ts";

/** A rate per 10,000 children or a percentage: the only figures that may stand beside another authority's. */
export type Measure = "rate" | "percent";

/** One authority's figure as its latest report that prints it has it. */
export type NeighbourFigure = {
  authority: Pick<Authority, "id" | "name">;
  own: boolean;
  report: Report | null;
  /** What is drawn: the rate or percentage as printed. Null where there is none, and then `absent` says why. */
  value: number | null;
  /** "45 per 10,000 children", "about 20%". */
  words: string;
  absent: string;
  /** The whole figure as printed, with its count: "495", "140 (28%)". */
  figure: string;
  /** The national average as that report prints it beside its own figure. */
  national: number | null;
  /** Of whom or over what period, and the date it holds for. */
  basis: string | null;
  asAt: string | null;
  doubts: readonly Doubt[];
};

/** A rate or percentage of an authority and its statistical neighbours, nearest first. */
export type NeighbourFigures = {
  key: StatisticKey;
  label: string;
  measure: Measure;
  rows: NeighbourFigure[];
};

/** Fewer neighbours than these are no picture. */
const leastNeighbours = 2;

/**
 * The rates and percentages of an authority that its neighbours' reports print on the same basis. Each is
 * as printed, with its own date and its own report's national average; counts are never set side by side.
 */
export function neighbourhoodFigures(
  authority: Authority,
  authorities: readonly Authority[],
  reports: readonly Report[],
): NeighbourFigures[] {
  const byId = new Map(authorities.map((other) => [other.id, other]));
  const near = authority.neighbours.flatMap((id) => byId.get(id) ?? []);
  return statisticKeys.flatMap((key) => {
    const { comparable: measure, label } = statisticOf(key);
    if (measure === null) return [];
    const own = latestOf(authority.id, key, reports, null);
    if (own === null || measured(own.statistic, measure) === null || isDoubted(own)) return [];
    const rows = [authority, ...near].map((other) =>
      figureOf(other, latestOf(other.id, key, reports, own.statistic.basis), own, measure),
    );
    const drawn = rows.filter(({ value }) => value !== null).length - 1;
    return drawn < leastNeighbours ? [] : [{ key, label, measure, rows }];
  });
}

type Found = { report: Report; statistic: Statistic };

/** The figure of the latest report that prints any: of several the one on the basis asked for, else the first. */
function latestOf(
  authority: string,
  key: StatisticKey,
  reports: readonly Report[],
  basis: string | null,
): Found | null {
  for (const report of reportsOf(authority, reports).toReversed()) {
    const found = report.statistics.filter((statistic) => statistic.key === key);
    const statistic =
      found.find((one) => normalBasis(one.basis) === normalBasis(basis)) ?? found[0];
    if (statistic !== undefined) return { report, statistic };
  }
  return null;
}

function figureOf(
  { id, name }: Authority,
  found: Found | null,
  own: Found,
  measure: Measure,
): NeighbourFigure {
  const isOwn = id === own.report.authority.id;
  const none = { authority: { id, name }, own: isOwn, value: null, words: "", national: null };
  if (found === null) {
    return {
      ...none,
      report: null,
      figure: "",
      basis: null,
      asAt: null,
      doubts: [],
      absent: "no figure held",
    };
  }
  const { report, statistic } = found;
  const { basis, asAt, national } = statistic;
  const doubts = doubtsOf(report).statistic(statistic);
  const common = { ...none, report, figure: statisticWords(statistic).value, basis, asAt, doubts };
  if (isDoubted(found)) return { ...common, absent: "may be wrong: not drawn" };
  const value = measured(statistic, measure);
  if (value === null) {
    return { ...common, absent: measure === "rate" ? "no rate printed" : "no share printed" };
  }
  if (normalBasis(basis) !== normalBasis(own.statistic.basis)) {
    return { ...common, national, absent: "not on the same basis" };
  }
  const printed = measure === "rate" ? formatRate(value) : formatPercent(value);
  const words = statistic.qualifier === "approximate" ? `about ${printed}` : printed;
  return { ...common, value, words, national, absent: "" };
}

/** Whether a figure may be wrong: such a one is set beside no other. */
function isDoubted({ report, statistic }: Found): boolean {
  return doubtsOf(report).statistic(statistic).length > 0;
}

/** The rate or percentage as printed; null for a bound, a withheld figure, or where none is printed. */
function measured(
  { key, value, percent, rate, qualifier }: Statistic,
  measure: Measure,
): number | null {
  if (qualifier !== "exact" && qualifier !== "approximate") return null;
  if (measure === "rate") return rate;
  return (
    percent ?? (statisticOf(key).unit === "percent" && typeof value === "number" ? value : null)
  );
}

/** When the figure holds, or else when the report that prints it was published. */
export function figureDate({ asAt, report }: NeighbourFigure): string {
  if (asAt !== null) return `at ${formatDate(asAt)}`;
  return report === null
    ? ""
    : `no date printed; report of ${formatShortDate(report.published.date)}`;
}
