import type { Authority, Judgement, PublishedReport, Report } from "../../model/index.ts";
import { authorityRelatives, type Relative } from "./authority-relatives.ts";
import { crosswalk, judgementOnRow, type CrosswalkRow } from "../../frameworks/crosswalk.ts";
import { reportsOf } from "./same-authority.ts";

/** One inspection in an authority's history: a report we hold, or one that we only know was published. */
export type HistoryEntry =
  | {
      held: true;
      date: string;
      report: Report;
      /** In the order of the columns; null where the framework grades no such area. */
      judgements: (Judgement | null)[];
      previous: Report | null;
    }
  | { held: false; date: string; url: string };

/** Everything an authority's page shows of its inspections. */
export type AuthorityHistory = {
  authority: Authority;
  /** Held reports, latest first. */
  reports: Report[];
  columns: CrosswalkRow[];
  entries: HistoryEntry[];
  /** Who came before and after: other bodies, whose histories are linked and never merged with this one. */
  relatives: Relative[];
  neighbours: Authority[];
};

function isHeld(published: PublishedReport, reports: readonly Report[]): boolean {
  return reports.some(
    // A report whose printed date differs from the catalogue's has the catalogue's in its id.
    ({ id, source, published: { date } }) =>
      source.officialUrl === published.url ||
      date === published.published ||
      id === `${published.authority}-${published.published}`,
  );
}

/**
 * An authority's inspections, latest first. Histories of predecessors and successors are named, never merged:
 * they are different bodies.
 */
export function authorityHistory(
  authority: Authority,
  allReports: readonly Report[],
  register: { authorities: readonly Authority[]; published: readonly PublishedReport[] },
): AuthorityHistory {
  const earliestFirst = reportsOf(authority.id, allReports);
  const columns = crosswalk.filter((row) =>
    earliestFirst.some(({ judgements }) => judgementOnRow(judgements, row) !== null),
  );
  const held = earliestFirst.map((report, index): HistoryEntry => ({
    held: true,
    date: report.published.date,
    report,
    judgements: columns.map((row) => judgementOnRow(report.judgements, row)),
    previous: earliestFirst[index - 1] ?? null,
  }));
  const missing = register.published
    .filter(({ authority: id }) => id === authority.id)
    .filter((published) => !isHeld(published, earliestFirst))
    .map(({ published, url }): HistoryEntry => ({ held: false, date: published, url }));
  return {
    authority,
    reports: earliestFirst.toReversed(),
    columns,
    entries: [...held, ...missing].sort((a, b) => b.date.localeCompare(a.date)),
    relatives: authorityRelatives(authority, allReports, register),
    neighbours: authority.neighbours.flatMap(
      (id) => register.authorities.find((other) => other.id === id) ?? [],
    ),
  };
}
