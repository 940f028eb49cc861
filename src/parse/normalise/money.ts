import { textOf, withText, type Block } from "../document.ts";
import { step } from "./step.ts";

const formula = /\$\\pounds\s?([\d,.]{1,15})\$/gu;

/**
 * Sums of money that a converter wrote as a formula.
 *
 * Before: `a saving of $\pounds62$ million`. After: `a saving of £62 million`.
 */
export const money = step((tree, { report }) =>
  tree.children.map((node): Block => {
    const text = textOf(node);
    const mended = text.replace(formula, "£$1");
    if (mended === text) return node;
    report("formula-mended", "info", "Wrote a formula as a sum of money", node.data.places[0]);
    return withText(node, mended);
  }),
);
