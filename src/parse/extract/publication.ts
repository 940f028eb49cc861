import type { PublishedReport, Report } from "../../model/index.ts";

const dayMs = 86_400_000;

/** Days from one ISO day to another; negative where the other is earlier. */
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayMs;

/** When a report was published, the catalogue's entry for it, and the date its address uses. */
export type Publication = {
  published: Report["published"];
  /** The date of the report's address: the catalogue's where it lists the report. */
  address: string;
  officialUrl: string | null;
  /**
   * Where the printed date is before the inspection's last day: that date, the day the catalogue lists near it, and
   * where the date that is shown comes from. Null where it is not.
   */
  impossible: {
    printed: string;
    confirmed: string | null;
    from: "report" | "catalogue" | "file's name";
  } | null;
};

/**
 * The publication of a report. The catalogue's entry is the authority's one nearest to the printed date (within
 * 60 days) or, where none is printed, the first within 240 days after the inspection's end. Without an entry the
 * printed date or the date in the file's name stands. Null where there is none of these.
 *
 * No report is published before its inspection ends. A printed date that is earlier gives way to the catalogue's
 * first entry after the inspection, or to the file's name; it stands where there is neither, or where the catalogue
 * lists a report near it, since the dates of the inspection may be the wrong ones.
 */
export function findPublication(
  printed: string | null,
  inspectionEnd: string | null,
  file: string,
  entries: readonly PublishedReport[],
): Publication | null {
  const inName = /(\d{4}-\d{2}-\d{2})/u.exec(file)?.[1] ?? null;
  const possible = (date: string) => inspectionEnd === null || date >= inspectionEnd;
  const near = (date: string, limit: number): PublishedReport | null =>
    entries
      .filter((entry) => Math.abs(daysBetween(date, entry.published)) <= limit)
      .sort(
        (a, b) =>
          Math.abs(daysBetween(date, a.published)) - Math.abs(daysBetween(date, b.published)),
      )[0] ?? null;
  const after =
    inspectionEnd === null
      ? null
      : (entries
          .filter(
            (entry) =>
              possible(entry.published) && daysBetween(inspectionEnd, entry.published) <= 240,
          )
          .sort((a, b) => a.published.localeCompare(b.published))[0] ?? null);
  const publication = (
    date: string,
    entry: PublishedReport | null,
    impossible: Publication["impossible"] = null,
  ): Publication => ({
    published: { date, printed: date === printed },
    address: entry?.published ?? date,
    officialUrl: entry?.url ?? null,
    impossible,
  });

  const byName = inName !== null && possible(inName) ? inName : null;
  if (printed === null) {
    const date = after?.published ?? byName;
    return date === null ? null : publication(date, after);
  }
  const listed = near(printed, 60);
  if (possible(printed)) return publication(printed, listed);
  if (listed !== null && !possible(listed.published)) {
    const confirmed = listed.published;
    return publication(printed, listed, { printed, confirmed, from: "report" });
  }
  const unconfirmed = { printed, confirmed: null };
  if (after !== null) {
    return publication(after.published, after, { ...unconfirmed, from: "catalogue" });
  }
  if (byName !== null) return publication(byName, null, { ...unconfirmed, from: "file's name" });
  return publication(printed, null, { ...unconfirmed, from: "report" });
}
