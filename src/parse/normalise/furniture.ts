import { textOf, type Block } from "../document.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { step } from "./step.ts";

/**
 * Page numbers left in a text, drawn lines, and the head of the judgement table, are furniture.
 *
 * Before: `6` alone in a list. After: the same block, as furniture.
 */
export const furniture = step((tree, { framework }) =>
  tree.children.map((node): Block => {
    const text = textOf(node);
    const isNumber = node.data.marker === null && /^\d{1,3}$/u.test(text);
    const isLayout = framework.layout.some((pattern) => pattern.test(headingKey(text)));
    const isRule = !/[\p{L}\p{N}]/u.test(text);
    if (node.data.role !== "text" || !(isNumber || isLayout || isRule)) return node;
    return { ...node, data: { ...node.data, role: "furniture" } };
  }),
);
