import type { Report, Statistic, StatisticKey } from "../../model/index.ts";
import { statisticOf, type StatisticUnit } from "../../model/statistics.ts";
import { absenceWords } from "../damage.ts";
import { doubtsOf, type Doubt } from "../doubts.ts";
import { reportsOf } from "../history/same-authority.ts";
import { statisticWords, type StatisticWords } from "../../wording/statistic-words.ts";

/** One figure as one report prints it. */
export type Figure = {
  report: Report;
  statistic: Statistic;
  words: StatisticWords;
  /** The statement word for word, where a figure alone would say too little: an upper limit, or words. */
  quote: string | null;
  doubts: readonly Doubt[];
};

/** An authority's figures: those of its latest report that prints any, then those of the reports before. */
export type AuthorityFigures = {
  authority: Report["authority"];
  latest: Figure[];
  earlier: Figure[];
};

/** A report that has statistics, but where this one was not found. `unread`: why it may be printed all the same. */
export type SilentReport = { report: Report; unread: string | null };

/** One statistic as every report prints it, by name of the authority: an order that ranks nobody. */
export type StatisticFigures = {
  key: StatisticKey;
  label: string;
  unit: StatisticUnit;
  authorities: AuthorityFigures[];
  silent: SilentReport[];
};

/** The figures of one statistic in all reports. Reports of a framework that prints no statistics are left out. */
export function statisticFigures(key: StatisticKey, reports: readonly Report[]): StatisticFigures {
  const ids = new Set(reports.map(({ authority: { id } }) => id));
  const authorities = [...ids].flatMap((id) => {
    const byReport = reportsOf(id, reports)
      .toReversed()
      .map((report) => figuresOf(key, report))
      .filter(({ length }) => length > 0);
    const [latest, ...earlier] = byReport;
    const authority = latest?.[0]?.report.authority;
    if (latest === undefined || authority === undefined) return [];
    return [{ authority, latest, earlier: earlier.flat() }];
  });
  return {
    key,
    label: statisticOf(key).label,
    unit: statisticOf(key).unit,
    authorities: authorities.sort((a, b) => a.authority.name.localeCompare(b.authority.name, "en")),
    silent: reports
      .filter(({ statistics }) => statistics.length > 0)
      .filter((report) => figuresOf(key, report).length === 0)
      .map((report) => ({ report, unread: absenceWords(report) })),
  };
}

function figuresOf(key: StatisticKey, report: Report): Figure[] {
  return report.statistics
    .filter((statistic) => statistic.key === key)
    .map((statistic) => ({
      report,
      statistic,
      words: statisticWords(statistic),
      quote: saysLittle(statistic) ? statistic.text : null,
      doubts: doubtsOf(report).statistic(statistic),
    }));
}

function saysLittle({ qualifier, value }: Statistic): boolean {
  if (typeof value === "string") return false;
  return qualifier === "fewer-than" || qualifier === "text";
}

/** The statistics that some report prints, with how many authorities have a figure. */
export function countAuthorities(reports: readonly Report[]): Map<StatisticKey, number> {
  const found = new Map<StatisticKey, Set<string>>();
  for (const { authority, statistics } of reports) {
    for (const { key } of statistics) {
      if (statisticOf(key).group === null) continue;
      const ids = found.get(key) ?? new Set();
      found.set(key, ids.add(authority.id));
    }
  }
  return new Map([...found].map(([key, { size }]) => [key, size]));
}
