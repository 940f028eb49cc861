import { textOf, withText, type Block, type SourceTree } from "../document.ts";
import type { ReportProblem } from "../problems/report-problem.ts";
import { longestRun } from "./longest-run.ts";
import { sequences } from "./sequences.ts";
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

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);

const spanOf = (numbers: readonly number[]): string =>
  numbers.length === 1 ? numbers.join("") : `${String(numbers[0])} to ${String(numbers.at(-1))}`;

type Candidate = { index: number; number: number; node: Block };

/**
 * Numbers printed twice in a row, the one that the run left out: a paragraph of its own where a heading stands
 * between the two, or where a PDF shows that the number hangs beside its text. A wrapped line ("… aged 25. Young
 * people") does neither.
 */
function repeats(
  candidates: readonly Candidate[],
  accepted: ReadonlyMap<number, number>,
  nodes: readonly Block[],
  form: SourceTree["data"]["form"],
): Candidate[] {
  return candidates.filter(({ index, number, node }) => {
    const twin = candidates.find((other) => accepted.get(other.index) === number);
    if (accepted.has(index) || twin === undefined) return false;
    const [first, last] = [Math.min(index, twin.index), Math.max(index, twin.index)];
    const between = (at: number): boolean => at > first && at < last;
    if (candidates.some((other) => between(other.index) && accepted.has(other.index))) return false;
    if (form === "pdf" && marked(node) !== null) return true;
    return nodes.some(({ data }, at) => between(at) && data.rule !== null);
  });
}

/** As many numbers that follow each other are no figures at the heads of wrapped lines. */
const surelyNumbers = 3;
const sentenceEnd = /[.?!:]["')\u2019\u201d]*$/u;

/** Whether a new paragraph begins at a block: what stands above it is a heading, a row or a whole sentence. */
function beginsAnew(nodes: readonly Block[], index: number): boolean {
  const above = nodes.slice(0, index).findLast(({ data }) => data.role !== "furniture");
  return (
    above !== undefined &&
    (above.type === "heading" || above.data.cells !== null || sentenceEnd.test(textOf(above)))
  );
}

/**
 * Numbered paragraphs out of their order, as where a page was moved: those that begin anew, or whose number the run
 * lacks, or that follow each other, three or more. What is left are figures at the heads of wrapped lines.
 */
function displaced(
  candidates: readonly Candidate[],
  accepted: ReadonlyMap<number, number>,
  nodes: readonly Block[],
): Candidate[] {
  const run = new Set(accepted.values());
  const [first = 0] = run;
  const last = [...run].at(-1) ?? 0;
  const found = new Set<number>();
  /** How many candidates that are not of the run follow each other in one stretch with this one. */
  const lengths = new Map<Candidate, number>();
  let stretch: Candidate[] = [];
  for (const candidate of candidates) {
    const before = stretch.at(-1);
    if (accepted.has(candidate.index) || before?.number !== candidate.number - 1) stretch = [];
    if (!accepted.has(candidate.index)) stretch.push(candidate);
    for (const one of stretch) lengths.set(one, stretch.length);
  }
  return candidates.filter((candidate) => {
    const { index, number } = candidate;
    if (accepted.has(index)) return false;
    const sure = (lengths.get(candidate) ?? 0) >= surelyNumbers || beginsAnew(nodes, index);
    const lacks = number > first && number < last && !run.has(number) && !found.has(number);
    if (!sure && !lacks) return false;
    found.add(number);
    return true;
  });
}

/**
 * Paragraph numbers. A report has one sequence from 1 to its last number, through recommendations, findings
 * and the safeguarding board's part; it never restarts, but a second
 * report in the same document has its own. So the numbers are the longest run that rises through the
 * report; a skipped number is said, and so is one printed twice or out of its order. Any other figure at the head of a line goes back into the text.
 *
 * Before: markers `66.`, `44.` ("… from 66 to / 44. It remains unclear"), `67.`
 * After: numbers 66 and 67; `44. It remains unclear` is text again.
 */
export const numbering = step((tree, { report }) =>
  sequences(tree.children).flatMap((blocks) => numbered(blocks, tree.data.form, report)),
);

function numbered(
  blocks: readonly Block[],
  form: SourceTree["data"]["form"],
  report: ReportProblem,
): Block[] {
  const candidates = blocks
    .flatMap((node, index): Candidate[] => {
      const number = numberOf(node);
      return number === null ? [] : [{ index, number, node }];
    })
    .filter(
      ({ node }) =>
        node.data.role === "text" && node.data.cells === null && node.data.rule === null,
    );
  const accepted = new Map<number, number>();
  for (const at of longestRun(candidates.map(({ number }) => number))) {
    const candidate = candidates[at];
    if (candidate !== undefined) accepted.set(candidate.index, candidate.number);
  }
  const twins = repeats(candidates, accepted, blocks, form);
  const strays = displaced(candidates, accepted, blocks).filter((one) => !twins.includes(one));
  const elsewhere = new Set(strays.map(({ number }) => number));
  let last = 0;
  for (const [index, number] of accepted) {
    const missing = range(last + 1, number - 1).filter((one) => !elsewhere.has(one));
    if (missing.length > 0) {
      report(
        "number-gap",
        "warning",
        `${spanOf(missing)} is missing before ${String(number)}`,
        blocks[index]?.data.places[0],
      );
    }
    last = number;
  }
  for (const { index, number, node } of strays) {
    report(
      "number-out-of-order",
      "error",
      `${String(number)} does not stand between ${String(number - 1)} and ${String(number + 1)}`,
      node.data.places[0],
    );
    accepted.set(index, number);
  }
  for (const { index, number, node } of twins) {
    report("number-repeated", "warning", `${String(number)} is printed twice`, node.data.places[0]);
    accepted.set(index, number);
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
}
