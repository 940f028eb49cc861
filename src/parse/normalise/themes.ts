import { textOf, type Block } from "../document.ts";
import { step } from "./step.ts";

/** The longest theme over items of a list. */
const longest = 90;
const ended = /[.?!]["')\u2019\u201d]*$/u;

const isItem = ({ data }: Block): boolean => data.number !== null || data.marker !== null;

/** A few words with a capital and without a stop: no sentence, and no rest of one. */
function isTheme(node: Block): boolean {
  const text = textOf(node);
  const plain = node.data.marker === null && node.data.cells === null && node.data.rule === null;
  return plain && text.length <= longest && /^\p{Lu}/u.test(text) && /[\p{L}\p{N})]$/u.test(text);
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
  const found = new Set(
    texts.filter((node, index) => {
      const [above, below] = [texts[index - 1], texts[index + 1]];
      if (above === undefined || below === undefined || node.type === "heading") return false;
      const between = isItem(above) && ended.test(textOf(above)) && isItem(below);
      // What is set in under a numbered paragraph is nested in it.
      const same = (above.data.number === null) === (below.data.number === null);
      return between && same && isTheme(node);
    }),
  );
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
