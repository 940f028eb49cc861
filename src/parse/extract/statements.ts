import type { Statement } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";

/** A plain line over a list: short, no full stop. */
const isSubheading = (node: Block, next: Block | undefined): boolean =>
  node.data.marker === null &&
  node.data.depth === 0 &&
  textOf(node).length <= 80 &&
  /^\p{Lu}/u.test(textOf(node)) &&
  !/[.:,;]$/u.test(textOf(node)) &&
  (next === undefined || next.data.marker !== null || next.data.depth > 0);

/**
 * The statements of "Information about this local authority area", verbatim and in order: its bullets, nested
 * ones with the statement they stand under, and sentences between the lists. Pieces whose line the source lost
 * are no statements; they stay unplaced.
 */
export function extractStatements(tree: SectionTree): Extracted<Statement[]> {
  const value: Statement[] = [];
  const read: Block[] = [];
  for (const section of tree.sections) {
    if (section.part !== "area-information") continue;
    let subheading: string | null = null;
    let above: string | null = null;
    const open: { depth: number; number: number }[] = [];
    section.entries.forEach(({ node, heading }, index) => {
      if (heading !== above) {
        above = heading;
        subheading = heading;
        open.length = 0;
      }
      const listed = node.data.marker !== null || node.data.depth > 0;
      if (!listed && isSubheading(node, section.entries[index + 1]?.node)) {
        subheading = textOf(node);
        open.length = 0;
        read.push(node);
        return;
      }
      if (!listed && node.data.lost) return;
      const depth = Math.min(Math.max(node.data.depth, 1), 4);
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
      const number = value.length + 1;
      value.push({
        number,
        heading: subheading,
        depth,
        parent: open.at(-1)?.number ?? null,
        text: textOf(node),
        places: node.data.places,
      });
      open.push({ depth, number });
      read.push(node);
    });
  }
  return { value, read };
}
