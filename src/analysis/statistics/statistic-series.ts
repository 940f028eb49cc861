import type { Report, Statistic, StatisticKey } from "../../model/index.ts";
import { statisticOf } from "../../model/statistics.ts";
import { doubtsOf, type Doubt } from "../doubts.ts";
import { formatDate } from "../../wording/format-date.ts";
import { normalBasis } from "./normal-basis.ts";
import { statisticWords } from "../../wording/statistic-words.ts";

/**
 * A dated figure as a report prints it. `value` is null where no number is printed or where it may be wrong: it is
 * never drawn.
 */
export type SeriesPoint = {
  date: string;
  value: number | null;
  /** The figure in words, with its rate and share. */
  words: string;
  report: Report;
  /** True for the earlier figure that a report prints beside its own. */
  asEarlier: boolean;
  doubts: readonly Doubt[];
};

/** A count of one authority through time, all on one basis, earliest first. */
export type Series = {
  key: StatisticKey;
  label: string;
  basis: string | null;
  points: SeriesPoint[];
};

/**
 * The counts with enough dated figures to be looked at. Earlier figures that a report prints beside its own
 * are points of their own; the same figure for the same date, printed twice, is one. Nothing is computed.
 */
export function statisticSeries(reports: readonly Report[]): Series[] {
  const found = new Map<string, Series>();
  for (const report of reports) {
    for (const statistic of report.statistics) {
      if (!isCountAtADate(statistic)) continue;
      const { key, label, basis } = statistic;
      const name = `${key} ${normalBasis(basis)}`;
      const series = found.get(name) ?? { key, label, basis, points: [] };
      for (const point of pointsOf(report, statistic)) add(series.points, point);
      found.set(name, series);
    }
  }
  return [...found.values()]
    .filter(({ key, points }) => drawnDates(points) >= (statisticOf(key).headline ? 2 : 3))
    .map((series) => ({
      ...series,
      points: series.points.toSorted((a, b) => a.date.localeCompare(b.date)),
    }));
}

function isCountAtADate({ key, value }: Statistic): boolean {
  const { unit, period } = statisticOf(key);
  const isCount = unit === "children" || unit === "count";
  return isCount && period !== "12-months" && typeof value !== "string";
}

function pointsOf(report: Report, statistic: Statistic): SeriesPoint[] {
  const { asAt, previous, value } = statistic;
  const words = statisticWords(statistic);
  const doubts = doubtsOf(report).statistic(statistic);
  const drawn = (figure: number | null): number | null => (doubts.length > 0 ? null : figure);
  const points: SeriesPoint[] = [];
  if (previous !== null && isDated(previous.asAt)) {
    points.push({
      date: previous.asAt,
      value: drawn(previous.value),
      words: words.previous.replace(`, at ${formatDate(previous.asAt)}`, ""),
      report,
      asEarlier: true,
      doubts,
    });
  }
  if (isDated(asAt) && typeof value !== "string") {
    const figure = words.rate === "" ? words.value : `${words.value}, ${words.rate}`;
    const own = { date: asAt, value: drawn(value), words: figure };
    points.push({ ...own, report, asEarlier: false, doubts });
  }
  return points;
}

/** A year alone is no place on a line of days. */
function isDated(date: string | null): date is string {
  return date !== null && date.length >= "2014-03".length;
}

function add(points: SeriesPoint[], point: SeriesPoint): void {
  if (!points.some(({ date, words }) => date === point.date && words === point.words)) {
    points.push(point);
  }
}

function drawnDates(points: readonly SeriesPoint[]): number {
  return new Set(points.filter(({ value }) => value !== null).map(({ date }) => date)).size;
}
