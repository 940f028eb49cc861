import type { Authority, Judgement, Report } from "../../model/index.ts";
import { crosswalk, type CrosswalkRow } from "../../frameworks/crosswalk.ts";
import type { LatestGrades } from "../history/latest-grades.ts";

/** One authority of the grid: its latest report that we hold and a grade or null for each column. */
export type GridRow = {
  authority: Authority;
  /** The authority whose neighbours the others are. */
  own: boolean;
  /** 1 for the nearest statistical neighbour; null in a region, which has no order but the alphabet's. */
  nearness: number | null;
  report: Report | null;
  judgements: (Judgement | null)[];
  /** Reports published since that we do not hold. */
  newer: number;
};

/** Latest grades of some authorities. The columns are the areas that at least one of the reports judges. */
export type NeighbourhoodGrid = { columns: CrosswalkRow[]; rows: GridRow[] };

/** An authority and those it is read beside: its statistical neighbours, nearest first, and its region, by name. */
export type Neighbourhood = { neighbours: NeighbourhoodGrid; region: NeighbourhoodGrid };

/** The grids of an authority. Authorities that ended are left out of a region, save for the authority itself. */
export function neighbourhood(
  authority: Authority,
  authorities: readonly Authority[],
  latest: ReadonlyMap<string, LatestGrades>,
): Neighbourhood {
  const byId = new Map(authorities.map((other) => [other.id, other]));
  const near = authority.neighbours.flatMap((id) => byId.get(id) ?? []);
  const region = authorities
    .filter((other) => other.region === authority.region && other.id !== authority.id)
    .filter(({ ended }) => ended === null)
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const row = (other: Authority, nearness: number | null): GridRow => {
    const found = latest.get(other.id);
    return {
      authority: other,
      own: other.id === authority.id,
      nearness,
      report: found?.report ?? null,
      judgements: found?.judgements ?? crosswalk.map(() => null),
      newer: found?.newer ?? 0,
    };
  };
  const own = row(authority, null);
  return {
    neighbours: grid([own, ...near.map((other, index) => row(other, index + 1))]),
    region: grid([own, ...region.map((other) => row(other, null))]),
  };
}

function grid(rows: readonly GridRow[]): NeighbourhoodGrid {
  const shown = crosswalk.flatMap((column, index) =>
    rows.some(({ judgements }) => (judgements[index] ?? null) !== null) ? [{ column, index }] : [],
  );
  return {
    columns: shown.map(({ column }) => column),
    rows: rows.map((row) => ({
      ...row,
      judgements: shown.map(({ index }) => row.judgements[index] ?? null),
    })),
  };
}
