import type { Run, Segment } from "./types.ts";

/** A gap this wide, in sizes of the type, parts two cells of a table. */
const cellGap = 1.2;
/** A gap this wide is a space even where pdfjs gives none (beside slanted letters). */
const wordGap = 0.18;

/**
 * The parts of a line that wide gaps set off from each other. A line set to both margins has gaps
 * everywhere, none of them much wider than the others: it is one part. Marks of notes are left out.
 */
export function readSegments(
  runs: readonly Run[],
  size: number,
  isMark: (run: Run) => boolean,
): Segment[] {
  const segments: Segment[] = [];
  const gaps: number[] = [];
  let right = runs[0]?.x ?? 0;
  let spaced = false;
  for (const run of runs) {
    const last = segments.at(-1);
    const gap = (run.x - right) / size;
    right = run.right;
    spaced ||= run.spaced || gap > wordGap;
    if (isMark(run)) continue;
    // A space before a mark that is left out still parts the words around it, but no stop.
    const parted = spaced && !(last && /^[,.;:)\]]/u.test(run.text) && !run.spaced);
    spaced = false;
    if (last && gap < cellGap) {
      last.text += (parted ? " " : "") + run.text;
      last.right = run.right;
    } else {
      if (last) gaps.push(gap);
      segments.push({ text: run.text, x: run.x, right: run.right });
    }
  }
  if (gaps.length < 2 || Math.max(...gaps) > Math.min(...gaps) * 1.5) return segments;
  const text = segments.map((segment) => segment.text).join(" ");
  return [{ text, x: segments[0]?.x ?? 0, right }];
}
