import type { Area, Judgement } from "../model/index.ts";

/** One row of a table that holds inspections of different frameworks. For reading only, never for arithmetic. */
export type CrosswalkRow = { id: string; name: string; areas: readonly Area[] };

/** Which areas of the frameworks are read on one row, in the order of the table. */
export const crosswalk: readonly CrosswalkRow[] = [
  { id: "overall", name: "Overall effectiveness", areas: ["overall"] },
  { id: "help-and-protection", name: "Help and protection", areas: ["help-and-protection"] },
  {
    id: "care",
    name: "Children in care",
    areas: ["looked-after", "in-care", "in-care-and-care-leavers"],
  },
  { id: "adoption", name: "Adoption", areas: ["adoption"] },
  {
    id: "care-leavers",
    name: "Care leavers",
    areas: ["care-leavers", "in-care-and-care-leavers"],
  },
  { id: "leadership", name: "Leadership", areas: ["leadership", "leaders"] },
  { id: "lscb", name: "Safeguarding board (LSCB)", areas: ["lscb"] },
];

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
