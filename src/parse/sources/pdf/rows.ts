import type { CellLine, Draft } from "./draft.ts";
import type { Line, Page, Segment } from "./types.ts";

/** Cells of a grade begin right of this part of the page's width; text never does. */
const cellEdge = 0.48;

/** A line's right-hand cell, and what is left of the line without it. */
export type Split = { rest: Line | null; cell: CellLine };

/** Parts the right-hand cell from a line; null for a line that is no part of a table. */
export function splitCell(line: Line, page: Page): Split | null {
  const last = line.segments.at(-1);
  if (!last || last.x < page.width * cellEdge || (line.marker !== null && line.segments.length < 2))
    return null;
  const cell = { text: last.text, x: last.x, y: line.y };
  if (line.segments.length === 1)
    return line.x >= page.width * cellEdge ? { rest: null, cell } : null;
  const segments = line.segments.slice(0, -1);
  return { rest: { ...line, segments, text: textOf(segments), right: rightOf(segments) }, cell };
}

/** Whether a cell stands beside the block: at its height, or under the cell's earlier lines. */
export function standsBeside(draft: Draft, cell: CellLine, line: Line): boolean {
  const first = draft.lines[0];
  const last = draft.lines.at(-1);
  if (!first || !last || last.page !== line.page) return false;
  const above = draft.cell.at(-1);
  if (above && Math.abs(above.x - cell.x) > line.size * 4) return false;
  const lowest = Math.min(last.y, above?.y ?? Infinity);
  return cell.y < first.y + line.size * 2.6 && cell.y > lowest - line.size * 1.6;
}

/** Puts the cell beside the block. `characters`: the line's, where the cell has a line of its own. */
export function putBeside(draft: Draft, cell: CellLine, characters: number): void {
  draft.cell.push(cell);
  draft.cellCharacters += characters;
}

function textOf(segments: Segment[]): string {
  return segments.map((segment) => segment.text).join(" ");
}

function rightOf(segments: Segment[]): number {
  return segments.at(-1)?.right ?? 0;
}
