import { countCharacters, textOf, type Block } from "../document.ts";
import { step } from "./step.ts";

/** The fewest blocks, and characters, that no report prints twice in a row by chance. */
const fewestBlocks = 3;
const fewestCharacters = 400;

/** A line that stands more often ("Good") begins no repeat that its first places do not show. */
const mostPlaces = 20;

/** A stretch of blocks that stood before: its first index, the index it stood at, and how many blocks it has. */
type Repeat = { at: number; first: number; length: number };

const keyOf = (node: Block): string =>
  `${node.data.marker ?? ""} ${textOf(node).replace(/\s+/gu, " ")}`;

/** Stretches that repeat an earlier one word for word, the longest from each block on. */
function repeatsIn(nodes: readonly Block[]): Repeat[] {
  const keys = nodes.map(keyOf);
  const earlier = new Map<string, number[]>();
  const found: Repeat[] = [];
  let at = 0;
  while (at < keys.length) {
    const key = keys[at] ?? "";
    let best: Repeat = { at, first: -1, length: 0 };
    for (const first of earlier.get(key) ?? []) {
      let length = 0;
      while (first + length < at && keys[at + length] === keys[first + length]) length += 1;
      if (length > best.length) best = { at, first, length };
    }
    const size = nodes
      .slice(at, at + best.length)
      .reduce((sum, node) => sum + countCharacters(textOf(node)), 0);
    const sameNumber = /^\d+[.)] .{80}/u.test(keys[at] ?? "") && best.length > 0;
    const repeats = sameNumber || (best.length >= fewestBlocks && size >= fewestCharacters);
    if (repeats) found.push(best);
    const end = at + (repeats ? best.length : 1);
    for (; at < end; at += 1) {
      const own = keys[at] ?? "";
      if (repeats) continue;
      const places = earlier.get(own) ?? [];
      if (places.length < mostPlaces) earlier.set(own, [...places, at]);
    }
  }
  return found;
}

/**
 * Text that the source holds twice is read once. A stretch of paragraphs counts that stood before in the same words and the
 * same order, as where a page or a whole report was printed twice; one paragraph does where it has the same number too.
 *
 * Before: `1. Plans are …`, `2. Visits are …`, `3. Audits are …`, and the same three again.
 * After: the second three are repeated text.
 */
export const repeats = step((tree, { report }) => {
  const texts = tree.children.filter(({ data }) => data.role === "text");
  const again = new Set<Block>();
  let last: Repeat | undefined;
  for (const repeat of repeatsIn(texts)) {
    const nodes = texts.slice(repeat.at, repeat.at + repeat.length);
    for (const node of nodes) again.add(node);
    // A word that differs parts one repeat in two.
    const goesOn = last !== undefined && repeat.at - (last.at + last.length) <= fewestBlocks;
    last = repeat;
    if (goesOn) continue;
    const [first] = nodes;
    report(
      "text-repeated",
      "error",
      `From “${first === undefined ? "" : textOf(first).replace(/\s+/gu, " ").slice(0, 60)}” on, the source holds text a second time; it was read once`,
      first?.data.places[0],
    );
  }
  return tree.children.map((node): Block =>
    again.has(node) ? { ...node, data: { ...node.data, role: "repeated" } } : node,
  );
});
