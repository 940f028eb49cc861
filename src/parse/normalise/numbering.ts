import { textOf, withText, type Block } from "../document.ts";
import { step } from "./step.ts";

const numberOf = (node: Block | undefined): number | null => {
  const digits = node === undefined ? null : /^(\d{1,3})[.)]?$/u.exec(node.data.marker ?? "");
  return digits === null ? null : Number(digits[1]);
};

/**
 * Paragraph numbers. A report has one sequence from 1 to its last number, through recommendations, findings
 * and the safeguarding board's part; it never restarts. So a number counts where it is the next one, or where it skips
 * one and the sequence goes on from it. Any other figure at the head of a line goes back into the text.
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
        number !== null && node.data.role === "text" && node.data.cells === null && node.data.rule === null,
    );
  const accepted = new Map<number, number>();
  let last = 0;
  candidates.forEach(({ index, number, node }, at) => {
    if (number === null) return;
    const following = candidates.slice(at + 1, at + 6).map((candidate) => candidate.number);
    const isNext = number === last + 1;
    const skips = number > last + 1 && number <= last + 3 && !following.includes(last + 1);
    if (isNext || (last > 0 && skips && following.includes(number + 1))) {
      if (!isNext) {
        report("number-gap", "warning", `${String(last + 1)} is missing before ${String(number)}`, node.data.places[0]);
      }
      accepted.set(index, number);
      last = number;
    }
  });
  return blocks.map((node, index): Block => {
    const number = accepted.get(index);
    if (number !== undefined) {
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
    if (numberOf(node) === null || node.data.role !== "text" || node.data.cells !== null) return node;
    report(
      "number-not-in-sequence",
      "info",
      `"${node.data.marker ?? ""}" is not the next number`,
      node.data.places[0],
    );
    const text = withText(node, `${node.data.marker ?? ""} ${textOf(node)}`);
    return { ...text, data: { ...text.data, marker: null, depth: node.data.depth > 1 ? node.data.depth : 0 } };
  });
});
