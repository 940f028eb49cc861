import type { PublishedReport, Report } from "../../model/index.ts";

/** A report published after another one of its authority. `held` is its id where this site has it. */
export type LaterReport = { date: string; url: string; held: string | null };

/**
 * The reports of the same authority that the official catalogue lists after this one, earliest first: a
 * reader must be able to see that a report is not the latest word, also where we do not hold the later one.
 */
export function laterPublished(
  report: Report,
  reports: readonly Report[],
  published: readonly PublishedReport[],
): LaterReport[] {
  const own = reports.filter(({ authority }) => authority.id === report.authority.id);
  return published
    .filter(({ authority }) => authority === report.authority.id)
    .filter((entry) => entry.published > report.published.date)
    .filter((entry) => report.source.officialUrl !== entry.url)
    .map((entry) => ({
      date: entry.published,
      url: entry.url,
      held:
        own.find(
          ({ published: { date }, source }) =>
            date === entry.published || source.officialUrl === entry.url,
        )?.id ?? null,
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}
