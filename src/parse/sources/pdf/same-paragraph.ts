import { isNumber } from "./characters.ts";
import type { Draft } from "./draft.ts";
import type { Measure } from "./measure.ts";
import type { Line } from "./types.ts";

/** Edges this far apart, in points, still stand in one column. */
const sameEdge = 4;

/** Whether a line goes on with the paragraph above it, on the same page. */
export function goesOn(draft: Draft, line: Line, measure: Measure): boolean {
  const last = draft.lines.at(-1);
  if (!last || line.marker !== null) return false;
  const opens = line.opens || !measure.marked;
  const change = Math.abs(last.size - line.size) / Math.max(last.size, line.size);
  if (change > 0.12 || (change > 0.06 && opens && !runsOn(last, line))) return false;
  const drop = (last.y - line.y) / line.size;
  if (drop < 0.5 || drop > measure.pitch * 1.2) return false;
  if (!opens) return true;
  if (draft.marker === null && draftBold(draft) && !line.bold) return false;
  if (Math.abs(line.x - expectedX(draft)) > sameEdge && !hangsBack(draft, line)) return false;
  return !wouldFit(last, line, measure);
}

/** Whether the first line of a page goes on with the last paragraph of the page before. */
export function goesOnOverPage(draft: Draft, line: Line, measure: Measure): boolean {
  const last = draft.lines.at(-1);
  if (!last || line.marker !== null || draft.cell.length > 0 || line.segments.length > 1)
    return false;
  const change = Math.abs(last.size - line.size) / Math.max(last.size, line.size);
  if (change > 0.06 || draftBold(draft) !== line.bold) return false;
  const aligned = Math.abs(line.x - expectedX(draft)) <= sameEdge;
  const lower = /^\p{Ll}/u.test(line.text);
  if (draft.marker !== null && isNumber(draft.marker)) return aligned || !endsSentence(last);
  const ended = endsSentence(last);
  if (draft.marker !== null) {
    return aligned ? !ended || !wouldFit(last, line, measure) : lower && !ended;
  }
  // Items drawn without a glyph look like paragraphs, and do not end in a stop.
  if (draft.x > measure.left + line.size * 2 && room(last, line, measure) > line.size) return false;
  return (aligned || lower) && (!ended || lower);
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

/** The words run on from one line to the next, without a stop or a capital. */
function runsOn(last: Line, line: Line): boolean {
  return !endsSentence(last) && /^[\p{Ll}(]/u.test(line.text);
}

function draftBold(draft: Draft): boolean {
  return draft.lines.every((line) => line.bold);
}

function endsSentence(line: Line): boolean {
  return /[.?!:;]["'”’)]?$/u.test(line.text);
}

/** The line ends in a word no paragraph ends in. */
function dangles(line: Line): boolean {
  return /\b(?:a|an|and|are|at|by|for|from|in|is|of|on|or|that|the|to|with)$/u.test(line.text);
}

/**
 * The line's first word had room on the line above, so that line was the end of its paragraph; but not
 * where the words run on.
 */
function wouldFit(last: Line, line: Line, measure: Measure): boolean {
  return room(last, line, measure) > 3 && !dangles(last) && !runsOn(last, line);
}

/** How much room the line's first word would have left on the line above, in points. */
function room(last: Line, line: Line, measure: Measure): number {
  const word = /^[^\s\u2013/-]*[\u2013/-]?/u.exec(line.text)?.[0] ?? "";
  const width = ((line.right - line.textX) / Math.max(1, line.text.length)) * word.length;
  return measure.right - last.right - line.size * 0.35 - width * 1.1;
}
