import type { Draft } from "./draft.ts";
import type { Measure } from "./measure.ts";
import type { Line } from "./types.ts";

/** Edges this far apart, in points, still stand in one column. */
const sameEdge = 4;

/** Whether a line goes on with the paragraph above it, on the same page. */
export function goesOn(draft: Draft, line: Line, measure: Measure): boolean {
  const last = draft.lines.at(-1);
  if (!last || line.marker !== null) return false;
  if (differs(last, line)) return false;
  const drop = (last.y - line.y) / line.size;
  if (drop < 0.5 || drop > measure.pitch * 1.2) return false;
  const opens = line.opens || !measure.marked;
  if (!opens) return true;
  if (draftBold(draft) && !line.bold) return false;
  if (Math.abs(line.x - expectedX(draft)) > sameEdge && !hangsBack(draft, line)) return false;
  return !wouldFit(last, line, measure);
}

/** Whether the first line of a page goes on with the last paragraph of the page before. */
export function goesOnOverPage(draft: Draft, line: Line, measure: Measure): boolean {
  const last = draft.lines.at(-1);
  if (!last || line.marker !== null || draft.cell.length > 0 || line.segments.length > 1)
    return false;
  if (differs(last, line) || draftBold(draft) !== line.bold) return false;
  const aligned = Math.abs(line.x - expectedX(draft)) <= sameEdge;
  if (draft.marker !== null && /\d/u.test(draft.marker)) return aligned || !endsSentence(last);
  const lower = /^\p{Ll}/u.test(line.text);
  if (wouldFit(last, line, measure))
    return aligned && lower && draft.marker !== null && !endsSentence(last);
  if (draft.marker !== null) return aligned || (lower && !endsSentence(last));
  return (aligned || lower) && !(endsSentence(last) && !lower);
}

/** Left edge of a paragraph's further lines. */
function expectedX(draft: Draft): number {
  return draft.lines[1]?.x ?? draft.textX;
}

/** Wrapped lines of some list items run back to the marker's edge. */
function hangsBack(draft: Draft, line: Line): boolean {
  return (
    draft.marker !== null && draft.lines.length === 1 && Math.abs(line.x - draft.x) <= sameEdge
  );
}

function differs(last: Line, line: Line): boolean {
  return Math.abs(last.size - line.size) > Math.max(last.size, line.size) * 0.06;
}

function draftBold(draft: Draft): boolean {
  return draft.lines.every((line) => line.bold);
}

function endsSentence(line: Line): boolean {
  return /[.?!:;]["'”’)]?$/u.test(line.text);
}

/**
 * The line's first word had room on the line above: so that line was the end of its paragraph. Where
 * there was but little room, and the words run on without a stop, it is the same paragraph.
 */
function wouldFit(last: Line, line: Line, measure: Measure): boolean {
  const word = /^[^\s\u2013/-]*[\u2013/-]?/u.exec(line.text)?.[0] ?? "";
  const width = ((line.right - line.textX) / Math.max(1, line.text.length)) * word.length;
  const spare = measure.right - last.right - line.size * 0.35 - width * 1.1;
  if (spare <= 3) return false;
  return spare > line.size * 4 || endsSentence(last) || !/^[\p{Ll}(]/u.test(line.text);
}
