import { textOf, type Block } from "../document.ts";
import { knownText, type KnownText } from "../known-text/known-text.ts";
import { joinLines } from "../sources/inline.ts";
import { step } from "./step.ts";

/** A paragraph of known text comes in at most this many blocks, where a page or an address on its own line parts it. */
const mostParts = 5;

/** No paragraph of known text has more letters. */
const longest = 2000;

/** The known text that begins at a block, and how many blocks it takes: the fewest that are known, together. */
function knownFrom(nodes: readonly Block[], index: number): { kinds: KnownText[]; parts: number } {
  let text = "";
  for (let parts = 1; parts <= mostParts; parts += 1) {
    const node = nodes[index + parts - 1];
    if (node === undefined || node.data.role !== "text" || node.data.rule !== null) break;
    text = joinLines(text, textOf(node));
    if (text.length > longest) break;
    const kinds = knownText(text);
    if (kinds.length > 0) return { kinds, parts };
  }
  return { kinds: [], parts: 1 };
}

/**
 * Legal and explanatory text that reports have in common is boilerplate: what a grade stands for, on the cover; how the
 * inspection was made; what judgements mean; the publisher's closing words, and after these its address. Only what is
 * known text word for word counts; what stands before or after it is looked at like any other text.
 *
 * Before: `It is Ofsted's expectation that, as a minimum, all children …`. After: the same, as boilerplate.
 */
export const boilerplate = step((tree) => {
  let cover = true;
  let closed = false;
  let known = 0;
  return tree.children.map((node, index): Block => {
    if (node.data.role !== "text") return node;
    if (node.data.rule !== null) {
      cover = false;
      closed = false;
      return node;
    }
    if (known === 0) {
      const { kinds, parts } = knownFrom(tree.children, index);
      closed ||= kinds.includes("closing");
      const counts = kinds.some(
        (kind) => kind === "explains" || kind === "closing" || (kind === "cover" ? cover : closed),
      );
      if (!counts) return node;
      known = parts;
    }
    known -= 1;
    return { ...node, data: { ...node.data, role: "boilerplate" } };
  });
});
