import { notToldRow } from "../../wording/area-not-told.ts";
import { crosswalk } from "../../frameworks/crosswalk.ts";
import type { Entry } from "./entry.ts";

/** The findings of both reports that stand in areas read on one row of the crosswalk. */
export type AreaRow = {
  readonly id: string;
  readonly name: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
};

/** An area whose findings stand in one of the two reports alone. */
export type UnpairedArea = {
  readonly id: string;
  readonly name: string;
  readonly side: "a" | "b";
  readonly findings: number;
};

/** The findings of two reports by area, last those whose area is not told; rows that hold none left out. */
export function areaRows(a: readonly Entry[], b: readonly Entry[]): AreaRow[] {
  const on = (entries: readonly Entry[], row: string): string[] =>
    entries.filter((entry) => (entry.row ?? notToldRow.id) === row).map(({ id }) => id);
  return [...crosswalk, notToldRow]
    .map(({ id, name }) => ({ id, name, a: on(a, id), b: on(b, id) }))
    .filter((row) => row.a.length + row.b.length > 0);
}

/** The rows for which one of the two reports has findings and the other none. */
export function unpairedAreas(rows: readonly AreaRow[]): UnpairedArea[] {
  return rows.flatMap(({ id, name, a, b }): UnpairedArea[] => {
    if (id === notToldRow.id || (a.length > 0 && b.length > 0)) return [];
    return a.length > 0
      ? [{ id, name, side: "a", findings: a.length }]
      : [{ id, name, side: "b", findings: b.length }];
  });
}
