import type { Draft } from "./draft.ts";

type Level = { x: number; textX: number; marked: boolean };

/** Edges this far apart, in points, are one level of a list. */
const sameLevel = 6;

/**
 * Sets how deep each list item is nested: 1 at the margin of its list. Items drawn without a glyph are
 * told by their indent under an item; text at the page's margin ends the list.
 */
export function setDepths(drafts: Draft[]): void {
  let levels: Level[] = [];
  for (const draft of drafts) {
    const level = { x: draft.x, textX: draft.textX, marked: draft.marker !== null };
    if (draft.marker === null) {
      const top = levels.at(-1);
      const outer = levels.find((one) => one.marked);
      if (!top || !outer || draft.cell.length > 0 || draft.textX < outer.textX + sameLevel) {
        // A second paragraph of an item stands at its text's edge and leaves the list as it is.
        if (!outer || draft.textX < outer.textX - sameLevel) levels = [];
        continue;
      }
    }
    while (levels.length > 0 && (levels.at(-1)?.x ?? 0) > level.x + sameLevel) levels.pop();
    const top = levels.at(-1);
    if (!top || level.x > top.x + sameLevel) levels.push(level);
    else levels[levels.length - 1] = level;
    draft.depth = levels.length;
  }
}
