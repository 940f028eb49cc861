import { textOf, withText, type Block } from "../document.ts";
import { step } from "./step.ts";

const glyph = /^[■▪•◼\uf06e]\s*/u;

/**
 * A bullet that a converter took for a heading goes back into the list, and so does the line after it that
 * lost its own bullet.
 *
 * Before: heading `■ In the last 12 months:`, paragraph `There have been 24 adoptions`
 * After: two list items, the second nested in the first.
 */
export const listBullets = step((tree, { report }) => {
  let underHead = false;
  return tree.children.map((node): Block => {
    if (node.data.role !== "text") return node;
    const text = textOf(node);
    if (node.data.marker === null && glyph.test(text)) {
      const rest = withText({ ...node, type: "paragraph" }, text.replace(glyph, ""));
      underHead = /:$/u.test(text);
      report("bullet-restored", "info", "Put a bullet back into its list", node.data.places[0]);
      return { ...rest, data: { ...rest.data, marker: text.slice(0, 1), depth: 1 } };
    }
    const short = node.type === "paragraph" && text.length < 200 && !/[.]$/u.test(text);
    if (underHead && node.data.marker === null && node.data.rule === null && short) {
      underHead = false;
      report(
        "bullet-restored",
        "info",
        "Put a line without its bullet back into its list",
        node.data.places[0],
      );
      return { ...node, data: { ...node.data, marker: "-", depth: 2 } };
    }
    underHead = false;
    return node;
  });
});
