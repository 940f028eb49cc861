import { textOf, type Block } from "../document.ts";
import { gradeAtEnd, gradeOf } from "../frameworks/grade.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { headingRule } from "./headings.ts";
import { step } from "./step.ts";

/**
 * Rows of the cover's table of judgements become rows of two cells, whatever separates label and grade, so
 * that their leading figures are never taken for paragraph numbers.
 *
 * Before: `1. Children who need help and protection Requires improvement`
 * After: cells `Children who need help and protection`, `Requires improvement`
 */
export const coverRows = step((tree, { framework }) => {
  const rowOf = (label: string): boolean =>
    framework.areas.some(({ row }) => row !== null && row.test(headingKey(label)));
  // Areas have headings of their own; the first other heading ends the cover.
  const endsCover = (head: string): boolean =>
    headingRule(framework, head)?.area === undefined && headingRule(framework, head) !== null;
  let cover = true;
  return tree.children.map((node): Block => {
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
    if (
      !rowOf(label) ||
      (node.data.marker === null && node.data.cells === null && !/^\d/u.test(label))
    ) {
      return node;
    }
    if (printed !== "" && gradeOf(printed) === null) return node;
    return {
      type: "paragraph",
      children: [{ type: "text", value: cells.join("\t") }],
      data: { ...node.data, cells, marker: null, depth: 0 },
    };
  });
});
