import type { AreaRule } from "../../../frameworks/rules.ts";
import type { Block } from "../../document.ts";
import type { Doubtful, Evidence } from "./evidence.ts";

/** Whether a row was put together of lines of a text: label and grade may not belong together. */
const isOfLines = ({ data }: Block): boolean =>
  data.cells !== null && data.places.length > 1 && data.places[0]?.unit === "line";

/**
 * Rows whose grade may be another row's. Where the table does not show the grade in an area's heading, for the row
 * is gone or has another grade, its lines may be mixed up: a row that no heading confirms and that has that very
 * grade may be where it went.
 *
 * Example: the labels of two rows are exchanged, of which the last is the overall grade's.
 */
export function exchanged(
  areas: readonly AreaRule[],
  cover: readonly Evidence[],
  headings: readonly Evidence[],
): Doubtful[] {
  const rows = cover.filter(({ nodes }) => nodes.some(isOfLines));
  const headed = new Set(headings.map(({ area }) => area));
  const inTable = new Set(areas.flatMap(({ area, row }) => (row === null ? [] : area)));
  const astray = headings.filter(
    ({ area, grade }) =>
      inTable.has(area) && !cover.some((found) => found.area === area && found.grade === grade),
  );
  return rows
    .filter(({ area }) => !headed.has(area))
    .flatMap(({ area, grade }): Doubtful[] => {
      const other = astray.find((heading) => heading.grade === grade);
      const [node] = other?.nodes ?? [];
      if (other === undefined || node === undefined) return [];
      const why = `The row of ${area} may be another's: the cover does not show the grade of ${other.area} in its own row, and ${area} has the same`;
      return [{ area, grade, text: other.printed, node, why }];
    });
}
