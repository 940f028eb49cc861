import type { About, Place, Statistic } from "../../model/index.ts";
import type { ReadReport } from "./doubt.ts";

/** A statistic, how problems name it, and where it was read. */
export type NamedFigure = { statistic: Statistic; about: About; place: Place | null };

/** The statistics of a report, each with its name. */
export function namedFigures({ statistics }: Pick<ReadReport, "statistics">): NamedFigure[] {
  const seen = new Map<string, number>();
  return statistics.map((statistic) => {
    const { statement, key } = statistic;
    const ordinal = (seen.get(`${String(statement)} ${key}`) ?? 0) + 1;
    seen.set(`${String(statement)} ${key}`, ordinal);
    return {
      statistic,
      about: { part: "statistic", statement, key, ordinal },
      place: statistic.places[0] ?? null,
    };
  });
}

/** Whether the value of a key is a number of things: no percentage, date or words. */
export function isCount(key: Statistic["key"]): boolean {
  return !/_(?:pct|since)$/u.test(key) && !wordy.includes(key);
}

const wordy: readonly Statistic["key"][] = ["largest_minority_groups", "practice_model"];

/** A number as a sentence prints it: "48,300". */
export function printed(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 3 });
}

/** A day as a sentence prints it: "7 July 2016". */
export function printedDay(date: string): string {
  const form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Date(date).toLocaleDateString("en-GB", form);
}
