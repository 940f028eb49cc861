import type { Block } from "../document.ts";
import { sequences } from "../normalise/sequences.ts";

/**
 * The numbered paragraphs at which a report's order breaks: one with a smaller number than the paragraph before it, or
 * one that skips numbers which stand elsewhere in the report. What stands there may belong to a part that begins elsewhere. A number
 * that is nowhere else was skipped or lost, and breaks nothing; so does one printed twice in a row.
 *
 * Example: of 1, 2, 5, 6, 3, 4, 7 it gives 5, 3 and 7.
 */
export function outOfOrder(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(sequences(blocks).flatMap(breaksIn));
}

function breaksIn(blocks: readonly Block[]): Block[] {
  const numbered = blocks.filter(({ data }) => data.number !== null);
  const all = new Set(numbered.map(({ data }) => data.number));
  let before = 0;
  return numbered.filter(({ data }) => {
    const number = data.number ?? 0;
    let breaks = number < before;
    for (let skipped = before + 1; skipped < number; skipped += 1) breaks ||= all.has(skipped);
    before = number;
    return breaks;
  });
}
