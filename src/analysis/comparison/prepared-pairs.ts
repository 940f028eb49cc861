import type { Authority } from "../../model/index.ts";

/** A comparison that has its own page: the earlier report first. */
export type PreparedPair = {
  readonly earlier: string;
  readonly later: string;
  readonly why: "consecutive" | "neighbours" | "all";
};

type Dated = {
  readonly id: string;
  readonly authority: { readonly id: string };
  readonly published: { readonly date: string };
};

/** Up to this many reports, every pair has a page. */
const fewReports = 12;

/**
 * Which pairs have a page of their own: each inspection with the one before of its authority, each
 * authority's latest with the latest of its statistical neighbours, and all pairs of a small site.
 */
export function preparedPairs(
  reports: readonly Dated[],
  authorities: readonly Pick<Authority, "id" | "neighbours">[],
): PreparedPair[] {
  const pairs = new Map<string, PreparedPair>();
  const add = (one: Dated, other: Dated, why: PreparedPair["why"]): void => {
    const [earlier, later] = earlierFirst(one, other);
    const key = `${earlier.id} ${later.id}`;
    if (one.id !== other.id && !pairs.has(key)) {
      pairs.set(key, { earlier: earlier.id, later: later.id, why });
    }
  };
  const histories = byAuthority(reports);
  for (const history of histories.values()) {
    history.forEach((report, index) => {
      const before = history[index - 1];
      if (before !== undefined) add(before, report, "consecutive");
    });
  }
  for (const { id, neighbours } of authorities) {
    const latest = histories.get(id)?.at(-1);
    for (const neighbour of neighbours) {
      const other = histories.get(neighbour)?.at(-1);
      if (latest !== undefined && other !== undefined) add(latest, other, "neighbours");
    }
  }
  if (reports.length <= fewReports) {
    reports.forEach((one, index) => {
      for (const other of reports.slice(index + 1)) add(one, other, "all");
    });
  }
  return [...pairs.values()];
}

/** Two reports, the one published first in front; of one day, by id. */
export function earlierFirst<T extends Pick<Dated, "id" | "published">>(one: T, other: T): [T, T] {
  const order =
    compareText(one.published.date, other.published.date) || compareText(one.id, other.id);
  return order <= 0 ? [one, other] : [other, one];
}

function byAuthority(reports: readonly Dated[]): Map<string, Dated[]> {
  const histories = new Map<string, Dated[]>();
  for (const report of reports) {
    const history = histories.get(report.authority.id);
    if (history === undefined) histories.set(report.authority.id, [report]);
    else history.push(report);
  }
  for (const history of histories.values()) {
    history.sort((one, other) => compareText(one.published.date, other.published.date));
  }
  return histories;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
