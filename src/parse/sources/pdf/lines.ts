import { hasWords, isListGlyph, isNumber } from "./characters.ts";
import type { Line, Page, Run, Segment } from "./types.ts";

/** A gap this wide, in sizes of the type, parts a hanging marker from its text. */
const markerGap = 0.45;
/** A gap this wide may do so where other markers stand at the same place. */
const weakGap = 0.1;
/** A gap this wide parts two cells of a table. */
const cellGap = 1.2;
const mark = /^\[?\d{1,2}\]?(?:\s?,\s?\d{1,2})*$|^[*†‡§]{1,3}$/u;

/** The lines of a page in the order of the source: runs that stand on one baseline, side by side. */
export function readLines(page: Page): Line[] {
  const lines: Line[] = [];
  let group: Run[] = [];
  let base: Run | undefined;
  for (const run of page.runs) {
    const last = group.at(-1);
    if (base && last && sameLine(base, last, run)) {
      group.push(run);
      if (run.size > base.size * 1.1) base = run;
    } else {
      if (base) lines.push(lineOf(page.number, group, base));
      group = [run];
      base = run;
    }
  }
  if (base) lines.push(lineOf(page.number, group, base));
  return lines;
}

/** A run goes on with the line when it stands to the right of it, on its baseline or raised. */
function sameLine(base: Run, last: Run, run: Run): boolean {
  const size = Math.max(base.size, run.size);
  if (run.x < last.right - size * 0.5) return false;
  const rise = run.y - base.y;
  const ratio = run.size / base.size;
  if (ratio > 0.85 && ratio < 1.18) return Math.abs(rise) <= size * 0.25;
  return ratio < 1
    ? rise > size * -0.3 && rise < size * 0.75
    : rise > size * -0.75 && rise < size * 0.3;
}

function lineOf(page: number, runs: Run[], base: Run): Line {
  const first = runs[0] ?? base;
  const line: Line = {
    page,
    x: first.x,
    right: first.right,
    y: base.y,
    size: base.size,
    bold: true,
    italic: true,
    opens: first.opens,
    marker: null,
    weak: false,
    markerX: first.x,
    textX: first.x,
    text: "",
    segments: [],
    leadingMark: null,
    noteMarks: [],
    characters: 0,
  };
  let words = false;
  let segment: Segment | undefined;
  let right = first.x;
  let spaced = false;
  for (const [index, run] of runs.entries()) {
    line.characters += run.characters;
    spaced ||= run.spaced;
    const gap = run.x - right;
    line.right = right = Math.max(right, run.right);
    if (isMark(run, base)) {
      if (line.text === "" && line.marker === null) line.leadingMark = run.text;
      else line.noteMarks.push(run.text);
      continue;
    }
    if (hasWords(run.text)) {
      words = true;
      line.bold &&= run.bold;
      line.italic &&= run.italic;
    }
    if (
      line.text === "" &&
      line.marker === null &&
      line.leadingMark === null &&
      hangs(run, runs[index + 1])
    ) {
      line.marker = run.text;
      line.weak = isWeak(run, runs[index + 1]);
      line.markerX = run.x;
      words = false;
      line.bold = line.italic = true;
      spaced = false;
      continue;
    }
    if (line.text === "") line.textX = run.x;
    if (segment && gap < cellGap * base.size) {
      segment.text += (spaced ? " " : "") + run.text;
      segment.right = run.right;
    } else {
      segment = { text: run.text, x: run.x, right: run.right };
      line.segments.push(segment);
      if (line.text !== "") spaced = true;
    }
    line.text += (spaced && line.text !== "" ? " " : "") + run.text;
    spaced = false;
  }
  line.bold &&= words;
  line.italic &&= words;
  liftGlyph(line);
  return line;
}

/** A small raised figure or star: the reference to a footnote. Raised letters ("14th") are text. */
function isMark(run: Run, base: Run): boolean {
  return (
    run.size <= base.size * 0.8 && run.y - base.y >= base.size * 0.15 && mark.test(run.text.trim())
  );
}

/** A number or glyph drawn by itself with a gap behind it, or with nothing behind it. */
function hangs(run: Run, next: Run | undefined): boolean {
  if (!isNumber(run.text) && !isListGlyph(run.text)) return false;
  if (!next) return isSign(run.text);
  const gap = (next.x - run.right) / run.size;
  return gap >= markerGap || (gap >= weakGap && run.opens);
}

function isWeak(run: Run, next: Run | undefined): boolean {
  return next !== undefined && !isSign(run.text) && next.x - run.right < markerGap * run.size;
}

/** A glyph that is no dash, letter or figure stands for nothing but a bullet. */
function isSign(text: string): boolean {
  return isListGlyph(text) && !/^[o*\u2010-\u2015\u2212\u0336-]$/u.test(text);
}

/** "◼ text" drawn as one run: the glyph is the marker all the same. */
function liftGlyph(line: Line): void {
  if (line.marker !== null || line.text.charAt(1) !== " " || !isSign(line.text.charAt(0))) return;
  const share = (line.right - line.x) / Math.max(1, line.text.length);
  line.marker = line.text.charAt(0);
  line.text = line.text.slice(2);
  line.textX = line.x + share * 2;
  const segment = line.segments[0];
  if (segment) {
    segment.text = segment.text.slice(2);
    segment.x = line.textX;
  }
}
