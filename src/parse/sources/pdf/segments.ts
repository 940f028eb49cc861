import type { Run, Segment } from "./types.ts";

/** A gap this wide, in sizes of the type, parts two cells of a table. */
const cellGap = 1.2;

/**
 * The parts of a line that wide gaps set off from each other. A line set to both margins has gaps
 * everywhere, none of them much wider than the others: it is one part.
 */
export function readSegments(runs: readonly Run[], size: number): Segment[] {
  const segments: Segment[] = [];
  const gaps: number[] = [];
  let right = 0;
  for (const run of runs) {
    const last = segments.at(-1);
    const gap = (run.x - right) / size;
    right = run.right;
    if (last && gap < cellGap) {
      last.text += (run.spaced || gap > 0.6 ? " " : "") + run.text;
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
