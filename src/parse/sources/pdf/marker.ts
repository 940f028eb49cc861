import { isListGlyph, isNumber } from "./characters.ts";
import type { Run } from "./types.ts";

/** A number or glyph that stands before a line's text, and the runs it is drawn with. */
export type Marker = { text: string; runs: number; weak: boolean };

/** A gap this wide, in sizes of the type, parts a hanging marker from its text. */
const sureGap = 0.45;
/** A narrower one may do so where other markers stand at the same place. */
const weakGap = 0.02;

/**
 * The marker a line begins with: a number or list glyph drawn apart from the text, with a gap behind
 * it. "18." at the head of a wrapped line is drawn with its text, and is none. Null where none stands.
 */
export function findMarker(runs: readonly Run[]): Marker | null {
  const first = runs[0];
  if (!first) return null;
  let text = "";
  let found: { text: string; count: number } | null = null;
  for (let count = 1; count <= 3; count++) {
    const run = runs[count - 1];
    if (!run || (count > 1 && run.x - (runs[count - 2]?.right ?? 0) > run.size * 0.05)) break;
    text += run.text;
    if (isNumber(text) || (count === 1 && isListGlyph(text))) found = { text, count };
  }
  if (!found) return null;
  const next = runs[found.count];
  const sign = isSign(found.text);
  if (!next) return sign ? { text: found.text, runs: found.count, weak: false } : null;
  const gap = (next.x - (runs[found.count - 1]?.right ?? 0)) / first.size;
  if (gap >= sureGap || (sign && gap > 0)) {
    return { text: found.text, runs: found.count, weak: false };
  }
  return gap >= weakGap ? { text: found.text, runs: found.count, weak: true } : null;
}

/** A glyph that is no dash, letter or figure stands for nothing but a bullet. */
export function isSign(text: string): boolean {
  return isListGlyph(text) && !/^[o*\u2500\u2501\u2010-\u2015\u2212\u0336-]$/u.test(text);
}
