import { isNumber } from "./characters.ts";
import type { Line } from "./types.ts";

/** Edges this far apart, in points, are one column. */
const sameColumn = 2.5;

/**
 * Decides on markers with no more than a space behind them. "100." hangs: the next line of its
 * paragraph is indented, or its text stands in the column of "99.", or it follows "99." at the same
 * edge. "18. This opportunity", wrapped from the line above, does not, and is text again.
 */
export function settleMarkers(lines: Line[]): void {
  const columns = new Set<string>();
  const edges = new Map<string, number[]>();
  const settled = (line: Line): void => {
    if (line.marker === null) return;
    columns.add(`${kindOf(line)} ${Math.round(line.textX / sameColumn)}`);
    if (isNumber(line.marker)) {
      const edge = edges.get(numberOf(line.marker)) ?? [];
      edge.push(line.markerX);
      edges.set(numberOf(line.marker), edge);
    }
  };
  for (const line of lines) if (!line.weak) settled(line);
  for (const [index, line] of lines.entries()) {
    if (line.marker === null && liftNumber(line, lines[index + 1], edges)) settled(line);
    if (!line.weak) continue;
    line.weak = false;
    if (
      nextIsIndented(line, lines[index + 1]) ||
      standsInColumn(line, columns) ||
      (line.opens && !isNumber(line.marker ?? "")) ||
      followsAtEdge(line, edges)
    ) {
      settled(line);
    } else {
      unlift(line);
    }
  }
}

/** The paragraph's second line begins where the text does, right of the marker. */
function nextIsIndented(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.page === line.page &&
    next.marker === null &&
    line.y - next.y > 0 &&
    line.y - next.y < line.size * 1.5 &&
    next.x > line.markerX + line.size * 0.6 &&
    Math.abs(next.x - line.textX) < line.size * 0.6
  );
}

/**
 * "14. Reading has" drawn in one piece: the number is a marker where the next line is indented, or
 * where it follows the number before it at the same edge.
 */
function liftNumber(line: Line, next: Line | undefined, edges: Map<string, number[]>): boolean {
  const number = /^\d{1,3}[.)](?= \S)/u.exec(line.text)?.[0];
  if (number === undefined) return false;
  const share = (line.right - line.x) / Math.max(1, line.text.length);
  const lifted = { ...line, marker: number, textX: line.x + share * (number.length + 1) };
  const alone = line.opens && !nextIsLevel(line, next);
  if (!nextIsIndented(lifted, next) && !(alone && followsAtEdge(lifted, edges))) return false;
  const segment = line.segments[0];
  line.marker = number;
  line.textX = next && next.x > line.x + line.size * 0.6 ? next.x : lifted.textX;
  line.text = line.text.slice(number.length + 1);
  if (segment) {
    segment.text = segment.text.slice(number.length).trim();
    segment.x = line.textX;
  }
  return true;
}

/** The next line runs back to this line's edge: they are lines of one unindented paragraph. */
function nextIsLevel(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.page === line.page &&
    line.y - next.y > 0 &&
    line.y - next.y < line.size * 1.5 &&
    Math.abs(next.x - line.x) < sameColumn
  );
}

function standsInColumn(line: Line, columns: Set<string>): boolean {
  const column = Math.round(line.textX / sameColumn);
  return [column - 1, column, column + 1].some((one) => columns.has(`${kindOf(line)} ${one}`));
}

function followsAtEdge(line: Line, edges: Map<string, number[]>): boolean {
  if (line.marker === null || !isNumber(line.marker)) return false;
  const number = parseInt(line.marker, 10);
  return [number - 1, number + 1].some((one) =>
    edges.get(String(one))?.some((edge) => Math.abs(edge - line.markerX) < sameColumn * 3),
  );
}

function kindOf(line: Line): string {
  return line.marker !== null && isNumber(line.marker) ? "number" : "glyph";
}

function numberOf(marker: string): string {
  return String(parseInt(marker, 10));
}

/** Makes the marker the first word of the text again. */
function unlift(line: Line): void {
  line.text = `${line.marker ?? ""} ${line.text}`;
  line.marker = null;
  line.textX = line.markerX;
  const segment = line.segments[0];
  if (segment) {
    segment.text = `${line.text.slice(0, line.text.indexOf(" "))} ${segment.text}`;
    segment.x = line.markerX;
  }
}
