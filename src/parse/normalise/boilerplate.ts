import { textOf, type Block } from "../document.ts";
import { step } from "./step.ts";

const closing =
  /^(?:any complaints about the inspection|the office for standards in education, children['’]?s services and skills)/iu;

/**
 * Explanations on the cover that every report of a template repeats, and the closing text about Ofsted, its
 * licence and address, are boilerplate.
 *
 * Before: `It is Ofsted's expectation that, as a minimum, all children …`. After: the same, as boilerplate.
 */
export const boilerplate = step((tree, { framework }) => {
  let closed = false;
  let cover = true;
  return tree.children.map((node): Block => {
    if (node.data.role !== "text") return node;
    const text = textOf(node);
    if (node.data.rule !== null) cover = false;
    closed ||= !cover && closing.test(text);
    const explains = cover && framework.explanations.some((pattern) => pattern.test(text));
    if (!closed && !explains) return node;
    return { ...node, data: { ...node.data, role: "boilerplate", rule: null } };
  });
});
