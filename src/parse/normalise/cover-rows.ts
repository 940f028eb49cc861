import { textOf, type Block } from "../document.ts";
import { gradeAtEnd, gradeOf } from "../frameworks/grade.ts";
import { subject } from "../frameworks/stated.ts";
import { areasFrom, headingRule } from "./headings.ts";
import { step } from "./step.ts";

/** Characters of the longest label with its grade. */
const longestRow = 160;

/**
 * Rows of the cover's table of judgements become rows of two cells, whatever separates label and grade, so
 * that their leading figures are never taken for paragraph numbers.
 *
 * Before: `1. Children who need help and protection Requires improvement`
 * After: cells `Children who need help and protection`, `Requires improvement`
 */
export const coverRows = step((tree, { framework }) => {
  const rowOf = (label: string): boolean =>
    framework.areas.some(({ row }) => row !== null && row.test(subject(label)));
  // Areas have headings of their own; the first other heading ends the cover.
  const endsCover = (head: string): boolean =>
    headingRule(framework, head)?.area === undefined && headingRule(framework, head) !== null;
  let cover = true;
  const areas = areasFrom(framework, tree.children);
  return tree.children.map((node, index): Block => {
    const head = node.data.cells?.[0] ?? textOf(node);
    cover &&= node.data.role !== "contents" && !endsCover(head);
    if (node.data.role !== "text" || !cover) return node;
    const text = textOf(node).replace(/\t/gu, " ");
    const grade = gradeAtEnd(text);
    const cells =
      node.data.cells?.length === 2
        ? node.data.cells
        : grade === null
          ? [text]
          : [text.slice(0, text.lastIndexOf(grade.printed)).trim(), grade.printed];
    const [label = "", printed = ""] = cells;
    // A bare line may be an area's heading, unless areas begin only after a later part.
    const isRow =
      node.data.marker !== null ||
      node.data.cells !== null ||
      /^\d/u.test(label) ||
      (index < areas && grade !== null && text.length < longestRow);
    if (!rowOf(label) || !isRow) return node;
    if (printed !== "" && gradeOf(printed) === null) return node;
    return {
      type: "paragraph",
      children: [{ type: "text", value: cells.join("\t") }],
      data: { ...node.data, cells, marker: null, depth: 0 },
    };
  });
});
