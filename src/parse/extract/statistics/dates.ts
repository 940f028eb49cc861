const months = [
  "jan(?:uary)?",
  "feb(?:ruary)?",
  "mar(?:ch)?",
  "apr(?:il)?",
  "may",
  "june?",
  "july?",
  "aug(?:ust)?",
  "sept?(?:ember)?",
  "oct(?:ober)?",
  "nov(?:ember)?",
  "dec(?:ember)?",
];
const month = `(?:${months.join("|")})`;
const monthStart = months.map((name) => name.slice(0, 3));

/** "31 March 2015", "29th April 2014", "17 June 14,", "November 2013", "March 31 2017", "11/1/2016". */
const date = new RegExp(
  [
    String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${month}),? (?<year>\d{4}|\d{2}(?=[ ,.;:)]|$))(?![%\d])`,
    String.raw`\b(?<monthUs>${month}) (?<dayUs>\d{1,2})(?:st|nd|rd|th)?,? (?<yearUs>(?:19|20)\d{2})\b`,
    String.raw`\b(?<monthOnly>${month}),? (?<yearOfMonth>(?:19|20)\d{2})\b`,
    String.raw`\b(?<dayNumber>\d{1,2})/(?<monthNumber>\d{1,2})/(?<yearNumber>\d{4}|\d{2})\b`,
  ].join("|"),
  "giu",
);

/** A date found in a text: ISO 8601 to the day or month printed, and where it stands. */
export type FoundDate = { iso: string; from: number; to: number };

/** All dates of a text in reading order. What is no date of the calendar is left out. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(date)) {
    const g = match.groups ?? {};
    const name = g["month"] ?? g["monthUs"] ?? g["monthOnly"];
    const number = name === undefined ? Number(g["monthNumber"]) : monthNumber(name);
    const iso = isoDate(
      g["year"] ?? g["yearUs"] ?? g["yearOfMonth"] ?? g["yearNumber"] ?? "",
      number,
      g["day"] ?? g["dayUs"] ?? g["dayNumber"] ?? null,
    );
    if (iso !== null) {
      found.push({ iso, from: match.index, to: match.index + match[0].length });
    }
  }
  return found;
}

/** Whether a figure is followed by a month, and so is the day of a date and no count. */
export const dayOfDate = String.raw`(?:st|nd|rd|th)? (?:of )?${month}\b|/\d`;

/** The first date of a text that stands at `from` or later. */
export function firstDate(text: string, from = 0): FoundDate | null {
  return datesIn(text).find((found) => found.from >= from) ?? null;
}

function monthNumber(name: string): number {
  return monthStart.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDate(printedYear: string, month: number, day: string | null): string | null {
  const year = printedYear.length === 2 ? `20${printedYear}` : printedYear;
  if (month < 1 || month > 12) return null;
  const prefix = `${year}-${String(month).padStart(2, "0")}`;
  if (day === null) return prefix;
  const lastDay = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const number = Number(day);
  return number >= 1 && number <= lastDay ? `${prefix}-${day.padStart(2, "0")}` : null;
}
