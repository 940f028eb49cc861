import { statisticOf } from "../../model/index.ts";
import type { Check } from "./doubt.ts";
import { namedFigures } from "./figures.ts";

/**
 * The longest known wait for a report took 124 days. Well below a year, so that a year misprinted by one is told also
 * of a report that came out within weeks.
 */
const mostDaysToPublish = 240;
/** Inspectors are in an authority for weeks, over two visits for months. */
const mostDaysToInspect = 300;
const day = 86_400_000;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;

/** Dates out of order: a publication before the inspection, a figure from after it, an earlier one that is later. */
export const dates: Check = (report) => {
  const { inspection, published, previous } = report;
  const ofReport: string[] = [];
  if (days(inspection.start, inspection.end) < 0)
    ofReport.push("The inspection ends before it begins");
  if (days(inspection.start, inspection.end) > mostDaysToInspect) {
    ofReport.push("The inspection took longer than any other");
  }
  const wait = days(inspection.end, published.date);
  if (wait < 0) ofReport.push("The report was published before the inspection ended");
  if (wait > mostDaysToPublish)
    ofReport.push("The report was published longer after the inspection than any other");
  const whole = ofReport.map((message) => ({
    rule: "dates-out-of-order" as const,
    message,
    place: null,
    about: { part: "report" as const },
  }));
  const ofFigures = namedFigures(report).flatMap(({ statistic, about, place }) => {
    const { key, value, asAt, previous: before } = statistic;
    const doubt = (message: string) => [
      { rule: "dates-out-of-order" as const, message, place, about },
    ];
    const since = statisticOf(key).unit === "date" && typeof value === "string" ? value : null;
    if (isAfter(since, published.date)) return doubt("The date is after the report was published");
    if (isAfter(asAt, published.date))
      return doubt("The figure is for a date after the report was published");
    const earlier = before?.asAt ?? null;
    if (isAfter(earlier, published.date))
      return doubt("The earlier figure is for a date after the report");
    if (asAt !== null && isAfter(earlier, asAt))
      return doubt("The earlier figure is for a later date than the figure");
    return [];
  });
  const ofEarlier = previous.flatMap(({ date, places }, index) =>
    isAfter(date, inspection.end)
      ? [
          {
            rule: "dates-out-of-order" as const,
            message: "The earlier inspection has a date after this one",
            place: places[0] ?? null,
            about: { part: "earlier-inspection" as const, index },
          },
        ]
      : [],
  );
  return [...whole, ...ofFigures, ...ofEarlier];
};

/** Whether a day, month or year is wholly after another: "2014" is not after "2014-03". */
function isAfter(date: string | null, other: string): boolean {
  if (date === null) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
