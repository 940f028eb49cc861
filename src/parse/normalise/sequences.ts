import type { Block } from "../document.ts";

/**
 * The blocks of each report in a document: one list, or two where a heading begins a second report, whose numbers begin
 * anew.
 */
export function sequences(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [[]];
  for (const node of blocks) {
    if (node.data.rule?.restarts) found.push([]);
    found.at(-1)?.push(node);
  }
  return found;
}
