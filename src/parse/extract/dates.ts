const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const pad = (value: number): string => String(value).padStart(2, "0");

function monthOf(name: string): number | null {
  const index = months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
  return index === -1 || name.length < 3 ? null : index + 1;
}

/** A day as ISO 8601, or null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1990 && year < 2100 ? `${String(year)}-${pad(month)}-${pad(day)}` : null;
}

type Loose = { day: number; month: number | null; year: number | null };

const token =
  /(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})(?:st|nd|rd|th)?(?:\s+([A-Za-z]{3,9})\.?)?(?:,?\s+(\d{4}))?(?![\d/])/gu;

function looseDates(text: string): Loose[] {
  const found: Loose[] = [];
  for (const match of text.matchAll(token)) {
    if (match[1] !== undefined) {
      found.push({ day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) });
    } else if (match[4] !== undefined) {
      const month = match[5] === undefined ? null : monthOf(match[5]);
      found.push({
        day: Number(match[4]),
        month,
        year:
          match[6] === undefined || (match[5] !== undefined && month === null)
            ? null
            : Number(match[6]),
      });
    }
  }
  return found;
}

/**
 * Days of a text in order, as ISO 8601. A day without month or year borrows it from the next one that has
 * it: "8 to 31 May 2018", "25 April to 19 May 2016". Null for a day that stays incomplete or is no date.
 */
export function daysIn(text: string): (string | null)[] {
  const loose = looseDates(text);
  for (let index = loose.length - 2; index >= 0; index -= 1) {
    const date = loose[index];
    const after = loose[index + 1];
    if (date === undefined || after === undefined) continue;
    const borrows = date.month === null;
    date.month ??= after.month;
    // A range over New Year that prints one year only: November to January.
    const crosses = !borrows && date.year === null && (date.month ?? 0) > (after.month ?? 13);
    date.year ??= after.year === null ? null : after.year - (crosses ? 1 : 0);
  }
  return loose.map(({ day, month, year }) =>
    month === null || year === null ? null : isoDay(year, month, day),
  );
}
