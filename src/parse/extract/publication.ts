import type { PublishedReport, Report } from "../../model/index.ts";

const dayMs = 86_400_000;
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** When a report was published, the catalogue's entry for it, and the date its address uses. */
export type Publication = {
  published: Report["published"];
  /** The date of the report's address: the catalogue's where it lists the report. */
  address: string;
  officialUrl: string | null;
};

/**
 * The publication of a report. The catalogue's entry is the authority's one nearest to the printed date (within
 * 60 days) or, where none is printed, the first within 240 days after the inspection's end. Without an entry the
 * printed date or the date in the file's name stands. Null where there is none of these.
 */
export function findPublication(
  printed: string | null,
  inspectionEnd: string | null,
  file: string,
  entries: readonly PublishedReport[],
): Publication | null {
  const inName = /(\d{4}-\d{2}-\d{2})/u.exec(file)?.[1] ?? null;
  const near = (date: string, limit: number): PublishedReport | undefined =>
    entries
      .filter((entry) => Math.abs(days(date, entry.published)) <= limit)
      .sort((a, b) => Math.abs(days(date, a.published)) - Math.abs(days(date, b.published)))[0];
  const after =
    inspectionEnd === null
      ? undefined
      : entries
          .filter(
            ({ published }) => published >= inspectionEnd && days(inspectionEnd, published) <= 240,
          )
          .sort((a, b) => a.published.localeCompare(b.published))[0];
  const entry = printed === null ? after : near(printed, 60);
  const date = printed ?? entry?.published ?? inName;
  if (date === null) return null;
  return {
    published: { date, printed: printed !== null },
    address: entry?.published ?? date,
    officialUrl: entry?.url ?? null,
  };
}
