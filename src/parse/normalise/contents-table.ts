import { textOf, type Block } from "../document.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { step } from "./step.ts";

const pageAtEnd = /[\s.]\d{1,3}$/u;
/** The page number of the title above, on a line of its own. */
const pageAlone = /^\d{1,3}$/u;

const isRow = (node: Block): boolean => {
  const text = textOf(node);
  return (
    node.data.role === "text" &&
    node.data.marker === null &&
    text.length <= 130 &&
    !/[.]$/u.test(text)
  );
};

/**
 * The contents table of a text: the block "Contents" and the title lines after it. It ends at the first block
 * that is no title line, at the first title without a page number that does not come again, or, where all page
 * numbers are lost, where its first two titles come again as the report's own headings.
 *
 * Before: `Contents`, `Executive summary⇥2`, … `The local authority`
 * After: all but the last as contents.
 */
export const contentsTable = step((tree) => withContents(tree.children));

function withContents(blocks: readonly Block[]): Block[] {
  const start = blocks.findIndex(
    (node) => node.data.role === "text" && headingKey(textOf(node)) === "contents",
  );
  if (start === -1) return [...blocks];
  const key = (index: number): string => {
    const node = blocks[index];
    return node === undefined ? "" : headingKey(textOf(node).replace(pageAtEnd, ""));
  };
  let end = start + 1;
  const numbered = (index: number): boolean => {
    const [node, below] = blocks.slice(index, index + 2);
    if (node === undefined) return false;
    if (node.data.cells !== null || pageAtEnd.test(textOf(node))) return true;
    if (pageAlone.test(textOf(node))) return true;
    return below !== undefined && pageAlone.test(textOf(below));
  };
  const hasNumbers = numbered(start + 1) || numbered(start + 2);
  const again = blocks.findIndex(
    (_, index) =>
      index > start + 2 && key(index) === key(start + 1) && key(index + 1) === key(start + 2),
  );
  const rows = new Set<string>();
  /** A title that lost its page number, or stands apart from it: the report's own heading comes later. */
  const comesLater = (index: number): boolean =>
    !rows.has(key(index)) && blocks.some((_, at) => at > index && key(at) === key(index));
  while (end < blocks.length) {
    const node = blocks[end];
    if (node === undefined || end === again) break;
    if (node.data.role === "text" && !isRow(node)) break;
    if (hasNumbers && node.data.role === "text" && !numbered(end) && !comesLater(end)) break;
    rows.add(key(end));
    end += 1;
  }
  const table = blocks.slice(start, end).map((node): Block => {
    if (node.data.role !== "text") return node;
    return { ...node, data: { ...node.data, role: "contents", marker: null } };
  });
  // A second report in the same document has a table of its own.
  return [...blocks.slice(0, start), ...table, ...withContents(blocks.slice(end))];
}
