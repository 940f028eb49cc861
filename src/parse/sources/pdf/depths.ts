import { isNumber } from "./characters.ts";
import type { Draft } from "./draft.ts";
import { headingLevel } from "./headings.ts";
import type { Measure } from "./measure.ts";

type Level = { x: number; textX: number; marked: boolean };

/** Edges this far apart, in points, are one level of a list. */
const sameLevel = 6;

/**
 * Sets how deep each list item is nested: 1 at the margin of its list. Items drawn without a glyph are
 * told by their indent under an item; a heading, smaller type or text at the margin ends the list.
 */
export function setDepths(drafts: Draft[], measure: Measure): void {
  let levels: Level[] = [];
  for (const draft of drafts) {
    if (draft.lines.every((line) => line.text === "")) continue;
    const level = { x: draft.x, textX: draft.textX, marked: draft.marker !== null };
    if (draft.marker === null) {
      if (headingLevel(draft, measure) !== null || isSmall(draft, measure)) {
        levels = [];
        continue;
      }
      const top = levels.at(-1);
      const outer = levels.find((one) => one.marked);
      if (!top || !outer || draft.cell.length > 0 || draft.textX < outer.textX + sameLevel) {
        // A second paragraph of an item stands at its text's edge and leaves the list as it is.
        if (!outer || draft.textX < outer.textX - sameLevel) levels = [];
        continue;
      }
    }
    // Numbered paragraphs nest in nothing: one sequence runs through the whole report.
    if (draft.marker !== null && isNumber(draft.marker)) levels = [];
    while (levels.length > 0 && (levels.at(-1)?.x ?? 0) > level.x + sameLevel) levels.pop();
    const top = levels.at(-1);
    if (!top || level.x > top.x + sameLevel) levels.push(level);
    else levels[levels.length - 1] = level;
    draft.depth = levels.length;
  }
}

function isSmall(draft: Draft, measure: Measure): boolean {
  return (draft.lines[0]?.size ?? measure.body) < measure.body * 0.9;
}
