import { textOf, withText, type Block } from "../document.ts";
import { longestRun } from "./longest-run.ts";
import { step } from "./step.ts";

const marked = (node: Block): number | null => {
  const digits = /^(\d{1,3})[.)]?$/u.exec(node.data.marker ?? "");
  return digits === null ? null : Number(digits[1]);
};

const leading = /^(\d{1,3})\.\s+(?=\S)/u;

/** The figure a block begins with: its marker, or "66. " at the head of an unmarked paragraph. */
const numberOf = (node: Block): number | null => {
  if (node.data.marker !== null) return marked(node);
  const digits = node.data.depth === 0 ? leading.exec(textOf(node)) : null;
  return digits === null ? null : Number(digits[1]);
};

/**
 * Paragraph numbers. A report has one sequence from 1 to its last number, through recommendations, findings
 * and the safeguarding board's part; it never restarts. So the numbers are the longest run that rises through the
 * report; a skipped number is said. Any other figure at the head of a line goes back into the text.
 *
 * Before: markers `66.`, `44.` ("… from 66 to / 44. It remains unclear"), `67.`
 * After: numbers 66 and 67; `44. It remains unclear` is text again.
 */
export const numbering = step((tree, { report }) => {
  const blocks = tree.children;
  const candidates = blocks
    .map((node, index) => ({ index, number: numberOf(node), node }))
    .filter(
      ({ node, number }) =>
        number !== null &&
        node.data.role === "text" &&
        node.data.cells === null &&
        node.data.rule === null,
    );
  const accepted = new Map<number, number>();
  let last = 0;
  for (const at of longestRun(candidates.map(({ number }) => number ?? 0))) {
    const candidate = candidates[at];
    if (candidate === undefined || candidate.number === null) continue;
    const { index, number, node } = candidate;
    if (number !== last + 1) {
      const missing =
        number === last + 2 ? String(last + 1) : `${String(last + 1)} to ${String(number - 1)}`;
      report(
        "number-gap",
        "warning",
        `${missing} is missing before ${String(number)}`,
        node.data.places[0],
      );
    }
    accepted.set(index, number);
    last = number;
  }
  return blocks.map((node, index): Block => {
    const number = accepted.get(index);
    if (number !== undefined) {
      if (node.data.marker === null) {
        const rest = withText(node, textOf(node).replace(leading, ""));
        return { ...rest, data: { ...rest.data, number, marker: `${String(number)}.`, depth: 1 } };
      }
      const second = /^(\d{1,3})\.\s+(?=\p{Lu})/u.exec(textOf(node));
      if (second !== null && Number(second[1]) === number - 1) {
        report(
          "number-twice",
          "warning",
          `Printed as "${String(number)}. ${second[1] ?? ""}."; read as ${String(number)}`,
          node.data.places[0],
        );
        const rest = withText(node, textOf(node).slice(second[0].length));
        return { ...rest, data: { ...rest.data, number, depth: 1 } };
      }
      return { ...node, data: { ...node.data, number, depth: 1 } };
    }
    if (marked(node) === null || node.data.role !== "text" || node.data.cells !== null) return node;
    report(
      "number-not-in-sequence",
      "info",
      `"${node.data.marker ?? ""}" is not the next number`,
      node.data.places[0],
    );
    const text = withText(node, `${node.data.marker ?? ""} ${textOf(node)}`);
    return {
      ...text,
      data: { ...text.data, marker: null, depth: node.data.depth > 1 ? node.data.depth : 0 },
    };
  });
});
