import { statisticOf, type Statistic } from "../../model/index.ts";
import type { CheckAcross } from "./doubt.ts";
import { namedFigures, printed, printedDay, type NamedFigure } from "./figures.ts";

/** How many times a figure may be another one of the same authority. */
const most = 3;
/** Where fewer than this are counted, a few families more are many times as many. */
const fewest = 100;
const fewestPercent = 10;

/** A figure more than three times that of another report of the same authority, or less than a third of it. */
export const figuresFarApart: CheckAcross = (reports) => {
  const all = reports.flatMap((report) =>
    namedFigures(report).map((figure) => ({ ...figure, report })),
  );
  return all.flatMap(({ report, statistic, about, place }) => {
    const value = comparable(statistic);
    if (value === null) return [];
    const other = all.find(
      (one) =>
        one.report !== report &&
        one.statistic.key === statistic.key &&
        one.statistic.basis === statistic.basis &&
        areFarApart(value, comparable(one.statistic), statistic.key),
    );
    if (other === undefined) return [];
    const message = `${printed(value)} here, ${printed(comparable(other.statistic) ?? 0)} in the report published ${printedDay(other.report.published.date)}`;
    return [{ report, doubt: { rule: "figures-far-apart", message, place, about } }];
  });
};

function comparable({ value, qualifier }: NamedFigure["statistic"]): number | null {
  if (typeof value !== "number" || value === 0) return null;
  return qualifier === "exact" || qualifier === "approximate" ? value : null;
}

function areFarApart(a: number, b: number | null, key: Statistic["key"]): boolean {
  if (b === null || statisticOf(key).group === null) return false;
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return (
    high > low * most && high >= (statisticOf(key).unit === "percent" ? fewestPercent : fewest)
  );
}
