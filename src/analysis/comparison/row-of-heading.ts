import { crosswalk } from "../../frameworks/crosswalk.ts";

/** Words of a heading over recommendations that name an area, by the crosswalk's row. */
const words: readonly (readonly [string, RegExp])[] = [
  ["adoption", /\badopt/iu],
  ["care-leavers", /\bcare leavers?\b|\bleaving care\b/iu],
  ["care", /\blooked after\b|\bin care\b|\bpermanence\b/iu],
  ["help-and-protection", /\bhelp\b|\bprotection\b/iu],
  ["leadership", /\bleadership\b|\bmanagement and governance\b/iu],
];

/** The row of the crosswalk that a heading over recommendations names; null where it names none or two. */
export function rowOfHeading(heading: string | null): string | null {
  if (heading === null) return null;
  const named = words.filter(([, pattern]) => pattern.test(heading)).map(([row]) => row);
  const [row] = named;
  return named.length === 1 && crosswalk.some(({ id }) => id === row) ? (row ?? null) : null;
}
