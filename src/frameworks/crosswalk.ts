import type { Area, Judgement } from "../model/index.ts";
import { crosswalkRowNames, factsOf, frameworksInOrder, type CrosswalkRowId } from "./index.ts";

/** One row of a table that holds inspections of different frameworks. For reading only, never for arithmetic. */
export type CrosswalkRow = { id: CrosswalkRowId; name: string; areas: readonly Area[] };

const every = frameworksInOrder.flatMap((framework) => factsOf(framework).areas);

/**
 * Which areas of the frameworks are read on one row, in the order of the table. An area that stands on several rows
 * comes after those with the row to themselves.
 */
export const crosswalk: readonly CrosswalkRow[] = (
  Object.entries(crosswalkRowNames) as [CrosswalkRowId, string][]
).map(([id, name]) => {
  const own = every
    .filter(({ rows }) => rows.includes(id))
    .toSorted((a, b) => a.rows.length - b.rows.length);
  return { id, name, areas: [...new Set(own.map(({ area }) => area))] };
});

/** The report's judgement on a row of the crosswalk, null where its framework judges no such area. */
export function judgementOnRow(
  judgements: readonly Judgement[],
  row: CrosswalkRow,
): Judgement | null {
  for (const area of row.areas) {
    const found = judgements.find((judgement) => judgement.area === area);
    if (found !== undefined) return found;
  }
  return null;
}
