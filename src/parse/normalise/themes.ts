import { textOf, type Block } from "../document.ts";
import { toImprove } from "../../frameworks/rules.ts";
import { step } from "./step.ts";

/** The longest theme over items of a list. */
const longest = 90;
const ended = /[.?!]["')\u2019\u201d]*$/u;

/** The rest of an item that the source set on a line of its own. */
const startsLower = /^\p{Ll}/u;

const isItem = ({ data }: Block): boolean => data.number !== null || data.marker !== null;

/** A few words with a capital and without a stop: no sentence, and no rest of one. A colon only where it heads no list. */
function isTheme(node: Block, inList: boolean): boolean {
  const text = textOf(node);
  const plain = node.data.marker === null && node.data.cells === null && node.data.rule === null;
  const end = inList ? /[\p{L}\p{N})]:?$/u : /[\p{L}\p{N})]$/u;
  return plain && text.length <= longest && /^\p{Lu}/u.test(text) && end.test(text);
}

/** The item that a line ends: itself, or the one whose last line it is. */
function itemAt(texts: readonly Block[], index: number): Block | null {
  for (let at = index; at >= 0; at -= 1) {
    const node = texts[at];
    if (node === undefined || isItem(node)) return node ?? null;
    if (node.type === "heading" || node.data.cells !== null || !startsLower.test(textOf(node)))
      return null;
  }
  return null;
}

/** The part each text stands in that is a list of what must improve; null in all others. */
function listsOf(texts: readonly Block[]): (Block | null)[] {
  let open: Block | null = null;
  return texts.map((node) => {
    const { rule } = node.data;
    if (rule !== null) open = toImprove.has(rule.part) ? node : null;
    return open;
  });
}

/**
 * A short line between two items of a list is a heading over the second, however it is set; otherwise it would be taken for the
 * end of the first.
 *
 * Before: `138. Ensure that … effectiveness.`, paragraph `Business operation`, `139. Review …`
 * After: the paragraph in the middle as a heading.
 */
export const themes = step((tree) => {
  const texts = tree.children.filter(({ data }) => data.role === "text");
  const list = listsOf(texts);
  const found = new Set(
    texts.filter((node, index) => {
      const [above, below] = [texts[index - 1], texts[index + 1]];
      if (above === undefined || below === undefined || node.type === "heading") return false;
      const item = itemAt(texts, index - 1);
      if (item === null) return false;
      const between = ended.test(textOf(above)) && isItem(below);
      // What is set in under a numbered paragraph is nested in it.
      const same = (item.data.number === null) === (below.data.number === null);
      return between && same && isTheme(node, list[index] !== null);
    }),
  );
  // Over the first item stands one too, where others stand further down; alone it may be the beginning of a sentence.
  const withThemes = new Set(
    texts.flatMap((node, index) => (found.has(node) ? (list[index] ?? []) : [])),
  );
  for (const [index, node] of texts.entries()) {
    const [above, below] = [texts[index - 1], texts[index + 1]];
    if (above === undefined || below === undefined || node.type === "heading") continue;
    const opens = above === list[index] && withThemes.has(above);
    if (opens && isItem(below) && isTheme(node, true)) found.add(node);
  }
  return tree.children.map((node): Block => {
    if (!found.has(node)) return node;
    return {
      type: "heading",
      depth: 4,
      children: node.children.filter((child) => child.type === "text"),
      data: { ...node.data, depth: 0 },
    };
  });
});
