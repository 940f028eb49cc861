import type { Line } from "./types.ts";

/** Points by which a line stands higher than the one drawn before it where the source jumps back up the page. */
const jump = 20;
/** The part of the page's width in which a paragraph begins: what is further right is a cell beside it. */
const leftPart = 0.42;
/** Points between the heights of a cell and of the words it stands beside; those of two paragraphs are further apart. */
const beside = 12;
/** Points between two lines of a stretch that need not belong together. */
const apart = 30;

/**
 * The lines of a page from top to bottom. The order of the source is kept wherever it runs down the
 * page, for it keeps the cells of a table together; a stretch that jumps back up (a text frame, a
 * header or a boxed heading drawn last) is moved to where it stands.
 */
export function readingOrder(lines: Line[], width: number): Line[] {
  const stretches: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const stretch = stretches.at(-1);
    const jumps =
      last !== undefined &&
      line.y > last.y + jump &&
      (line.x < width * leftPart || !isBeside(line, lines));
    if (stretch && !jumps) stretch.push(line);
    else stretches.push([line]);
    last = line;
  }
  if (stretches.length < 2) return lines;
  return stretches
    .reduce<Line[][]>(placed, [])
    .sort((one, other) => (other[0]?.y ?? 0) - (one[0]?.y ?? 0))
    .flat();
}

/** Whether a line is a cell: words stand left of it at its height. */
const isBeside = (line: Line, lines: readonly Line[]): boolean =>
  lines.some((other) => other.x < line.x && Math.abs(other.y - line.y) < beside);

/**
 * The stretches with one more: in a gap of one of them, where it stands in it; in several, where each of its pieces does
 * (two headings drawn last, one after the other); or by itself.
 */
function placed(stretches: Line[][], one: Line[]): Line[][] {
  const whole = intoGap(stretches, one);
  if (whole !== null) return whole;
  const all = piecesOf(one).reduce<Line[][] | null>(
    (into, piece) => into && intoGap(into, piece),
    stretches,
  );
  return all ?? [...stretches, one];
}

function intoGap(stretches: Line[][], one: Line[]): Line[][] | null {
  for (const [index, into] of stretches.entries()) {
    const whole = inGap(into, one);
    if (whole !== null) return stretches.with(index, whole);
  }
  return null;
}

/** A stretch in the pieces that stand apart on the page. */
function piecesOf(stretch: readonly Line[]): Line[][] {
  const pieces: Line[][] = [];
  for (const line of stretch) {
    const last = pieces.at(-1);
    const above = last?.at(-1);
    if (last === undefined || above === undefined || above.y - line.y > apart) pieces.push([line]);
    else last.push(line);
  }
  return pieces;
}

/** A stretch with another put between two of its lines; null where it stands in no gap of it, as a column does. */
function inGap(into: readonly Line[], stretch: readonly Line[]): Line[] | null {
  const heights = stretch.map(({ y }) => y);
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)];
  const at = into.findIndex(({ y }) => y < bottom);
  if (at < 1) return null;
  const [above, below] = [into.slice(0, at), into.slice(at)];
  if (above.some(({ y }) => y <= top) || below.some(({ y }) => y >= bottom)) return null;
  return [...above, ...stretch, ...below];
}
