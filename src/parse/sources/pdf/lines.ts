import { lineOf } from "./line.ts";
import type { Line, Page, Run } from "./types.ts";

/** The lines of a page in the order of the source: runs that stand on one baseline, side by side. */
export function readLines(page: Page): Line[] {
  const lines: Line[] = [];
  let group: Run[] = [];
  let base: Run | undefined;
  for (const run of page.runs) {
    const last = group.at(-1);
    if (base && last && sameLine(base, last, run)) {
      group.push(run);
      if (run.text.length > base.text.length && !isRaised(run, base)) base = run;
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
  if (ratio > 0.93 && ratio < 1.07) return Math.abs(rise) <= size * 0.25;
  return ratio < 1
    ? rise > size * -0.3 && rise < size * 0.75
    : rise > size * -0.75 && rise < size * 0.3;
}

function isRaised(run: Run, base: Run): boolean {
  return run.size < base.size * 0.93 && run.y > base.y + base.size * 0.1;
}
