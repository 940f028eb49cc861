import type { Coverage } from "../model/index.ts";
import { textOf, type Block, type SourceTree } from "./document.ts";
import type { SectionTree } from "./sections/section.ts";

/**
 * Where every character of the source went. What an extractor read, and the headings that give the report its
 * parts, is placed; what a step set aside counts by its role; the rest is unplaced and listed.
 */
export function accountFor(
  tree: SourceTree,
  sections: SectionTree,
  read: ReadonlySet<Block>,
): Coverage {
  const characters = {
    source: tree.data.characters,
    placed: 0,
    furniture: 0,
    contents: 0,
    boilerplate: 0,
    repeated: 0,
    unplaced: 0,
  };
  const unplaced: Coverage["unplaced"] = [];
  for (const node of sections.aside) {
    if (node.data.role === "footnote") characters.placed += node.data.characters;
    else if (node.data.role !== "text") characters[node.data.role] += node.data.characters;
  }
  for (const section of sections.sections) {
    const structure = [
      ...(section.heading === null ? [] : [section.heading]),
      ...section.subheadings,
    ];
    for (const node of structure) characters.placed += node.data.characters;
    for (const { node } of section.entries) {
      if (read.has(node)) characters.placed += node.data.characters;
      else {
        characters.unplaced += node.data.characters;
        const place = node.data.places[0];
        if (place !== undefined) unplaced.push({ place, text: textOf(node) });
      }
    }
  }
  return { characters, unplaced };
}
