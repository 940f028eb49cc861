import { daysIn } from "./dates.ts";

/** One stretch of days of an inspection, ISO 8601. */
type Visit = { start: string; end: string };

const label = /^(?:re-?)?inspection (?:dates?|period)\s*(?::\s*)?(\S.*)$/iu;

/** What a line "Inspection dates: …" prints after its label; null for any other line. */
export const printedPeriod = (line: string): string | null => label.exec(line)?.[1] ?? null;

/** Visits of a printed period: an even number of days, two for each; one day is a visit of a day. */
export function visitsIn(printed: string): Visit[] | null {
  const days = daysIn(printed);
  if (days.length === 0 || days.some((day) => day === null)) return null;
  const known = days.filter((day) => day !== null);
  if (known.length === 1) return [{ start: known[0] ?? "", end: known[0] ?? "" }];
  if (known.length % 2 !== 0) return null;
  const visits = known
    .map((start, index) => ({ start, end: known[index + 1] ?? start }))
    .filter((_, index) => index % 2 === 0);
  return visits.every(({ start, end }) => start <= end) ? visits : null;
}
