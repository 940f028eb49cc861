import { joinLines, type Draft } from "./draft.ts";
import type { Measure } from "./measure.ts";

type Level = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The level of a heading, 1 to 6, by the size and weight of its type; null for what is no heading.
 * Larger than the body, or wholly bold and short, or slanted, short and without a full stop; never a
 * list item, for whole bullets are printed bold in some reports.
 */
export function headingLevel(draft: Draft, measure: Measure): Level | null {
  const first = draft.lines[0];
  if (!first || draft.marker !== null) return null;
  const ratio = first.size / measure.body;
  if (ratio >= 1.8) return 1;
  if (ratio >= 1.28) return 2;
  const text = joinLines(draft.lines);
  if (ratio >= 1.1) return text.length > 150 && text.endsWith(".") ? null : 3;
  if (ratio < 0.88) return null;
  if (draft.lines.every((line) => line.bold)) return text.length <= 240 ? 4 : null;
  if (draft.lines.every((line) => line.italic) && text.length <= 120 && !/[.;:,]$/u.test(text))
    return 5;
  return null;
}
