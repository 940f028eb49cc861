import { textOf, type Block } from "../document.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { headingRule } from "./headings.ts";
import { step } from "./step.ts";

/**
 * Page numbers left in a text, drawn lines, the head of the judgement table, and running feet that the source left
 * between paragraphs, are furniture. Feet are told by their shape, for many differ from the cover.
 *
 * Before: `6` alone in a list. After: the same block, as furniture.
 */
export const furniture = step((tree, { framework }) => {
  let cover = true;
  return tree.children.map((node): Block => {
    const text = textOf(node);
    cover &&= headingRule(framework, text) === null;
    const isNumber = node.data.marker === null && /^\d{1,3}\.?$/u.test(text);
    const isLayout = framework.layout.some((pattern) => pattern.test(headingKey(text)));
    const isRule = !/[\p{L}\p{N}]/u.test(text);
    const isFoot =
      !cover &&
      node.data.marker === null &&
      text.length < 200 &&
      framework.feet?.some((pattern) => pattern.test(headingKey(text))) === true;
    if (node.data.role !== "text" || !(isNumber || isLayout || isRule || isFoot)) return node;
    return { ...node, data: { ...node.data, role: "furniture" } };
  });
});
