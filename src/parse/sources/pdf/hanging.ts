import { isNumber } from "./characters.ts";
import type { Line } from "./types.ts";

/** Edges this far apart, in points, are one column. */
const sameColumn = 2.5;

/**
 * Decides on markers with no more than a space behind them: "100." hangs, because its text stands in
 * the column of "99." and its own edge too; "18. This opportunity" wrapped from the line above does
 * not, and is text again.
 */
export function settleMarkers(lines: Line[]): void {
  const strong = lines.filter((line) => line.marker !== null && !line.weak);
  for (const line of lines) {
    if (!line.weak || line.marker === null) continue;
    line.weak = false;
    const number = isNumber(line.marker);
    const hangs = strong.some(
      (other) =>
        other.marker !== null &&
        isNumber(other.marker) === number &&
        Math.abs(other.textX - line.textX) < sameColumn &&
        Math.abs(other.markerX - line.markerX) < sameColumn * 2,
    );
    if (!hangs) unlift(line);
  }
}

/** Makes the marker the first word of the text again. */
function unlift(line: Line): void {
  line.text = `${line.marker ?? ""} ${line.text}`;
  line.marker = null;
  line.textX = line.markerX;
  const segment = line.segments[0];
  if (segment) {
    segment.text = line.text;
    segment.x = line.markerX;
  }
}
