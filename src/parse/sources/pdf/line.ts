import { hasWords, isListGlyph } from "./characters.ts";
import { findMarker, isSign } from "./marker.ts";
import { readSegments } from "./segments.ts";
import type { Line, Run } from "./types.ts";

const mark = /^\[?\d{1,2}\]?(?:\s?,\s?\d{1,2})*$|^[*†‡§]{1,3}$/u;
/** Marks drawn as raised letters of their own; not those of "km²". */
const raised = /(?<!\b[kc]?m)[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu;

/** One line from its runs. `base` is the run whose size and baseline are the line's. */
export function lineOf(page: number, runs: Run[], base: Run): Line {
  const first = runs[0] ?? base;
  const marker = isMark(first, base) ? null : findMarker(runs);
  const noteMarks: string[] = [];
  let leadingMark: string | null = null;
  const rest = marker ? runs.slice(marker.runs) : runs;
  const words = rest.filter((run) => !isMark(run, base));
  for (const run of rest) {
    if (!isMark(run, base)) continue;
    if (run === first && marker === null) leadingMark = run.text;
    else noteMarks.push(run.text);
  }
  const lettered = words.filter((run) => run.bold !== null && hasWords(run.text));
  const segments = readSegments(rest, base.size, (run) => isMark(run, base));
  const line: Line = {
    page,
    x: first.x,
    right: runs.reduce((right, run) => Math.max(right, run.right), 0),
    y: base.y,
    size: base.size,
    bold: lettered.length > 0 && lettered.every((run) => run.bold === true),
    italic: lettered.length > 0 && lettered.every((run) => run.italic),
    opens: first.opens,
    marker: marker?.text ?? null,
    weak: marker?.weak ?? false,
    markerX: first.x,
    textX: words[0]?.x ?? first.x,
    text: segments.map((segment) => segment.text).join(" "),
    segments,
    leadingMark,
    noteMarks,
    characters: runs.reduce((sum, run) => sum + run.characters, 0),
  };
  if (line.marker === null) liftGlyph(line);
  liftRaised(line);
  return line;
}

/** A small raised figure or star: the reference to a footnote. Raised letters ("14th") are text. */
function isMark(run: Run, base: Run): boolean {
  const rise = (run.y - base.y) / base.size;
  const ratio = run.size / base.size;
  const small = ratio <= 0.45 || (ratio <= 0.8 && rise >= 0.15) || (ratio < 1 && rise >= 0.3);
  return small && mark.test(run.text);
}

/**
 * "◼ text" drawn as one run: the glyph is the marker all the same. So is a dash, where the source
 * begins something new with it; at the head of a wrapped line it is a dash of the sentence.
 */
function liftGlyph(line: Line): void {
  const glyph = line.text.charAt(0);
  if (line.text.charAt(1) !== " " || !(isSign(glyph) || (line.opens && isListGlyph(glyph)))) return;
  const share = (line.right - line.x) / Math.max(1, line.text.length);
  line.marker = glyph;
  line.textX = line.x + share * 2;
  line.text = line.text.slice(2);
  const segment = line.segments[0];
  if (segment) {
    segment.text = segment.text.slice(2);
    segment.x = line.textX;
  }
}

/** "schools,²" drawn with a raised letter of the font: the mark is taken out all the same. */
function liftRaised(line: Line): void {
  const marks = line.text.match(raised);
  if (!marks) return;
  line.noteMarks.push(...marks);
  line.text = line.text.replace(raised, "").trim();
  for (const segment of line.segments) segment.text = segment.text.replace(raised, "").trim();
}
