import { textOf, type Block } from "../document.ts";
import { gradeOf } from "../frameworks/grade.ts";
import type { Entry, Section } from "../sections/section.ts";

/** A paragraph or list item with the bullets nested in it. */
export type Item = Entry & { nested: Block[] };

/**
 * The items of a section: numbered paragraphs, or bullets where nothing is numbered, or plain paragraphs.
 * Bullets under a numbered paragraph, and deeper bullets under a bullet, are nested in it. A grade that stands alone
 * is no item.
 */
export function itemsOf(section: Section): Item[] {
  const hasNumbers = section.entries.some(({ node }) => node.data.number !== null);
  const items: Item[] = [];
  for (const entry of section.entries) {
    const { node } = entry;
    if (gradeOf(textOf(node)) !== null) continue;
    const last = items.at(-1);
    const isBullet =
      node.data.number === null && (node.data.marker !== null || node.data.depth > 1);
    const nests = hasNumbers ? typeof last?.node.data.number === "number" : node.data.depth > 1;
    if (last !== undefined && isBullet && nests) last.nested.push(node);
    else items.push({ ...entry, nested: [] });
  }
  return items;
}

/** The blocks an item was read from. */
export const blocksOf = (item: Item): Block[] => [item.node, ...item.nested];
