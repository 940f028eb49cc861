import { block, textOf, type Block } from "../document.ts";
import { gradeOf } from "../frameworks/grade.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { joinLines } from "../sources/inline.ts";
import { headingRule } from "./headings.ts";
import { step } from "./step.ts";

/** A grade wraps over at most this many lines: "Requires", "improvement to be", "good". */
const mostGradeLines = 4;

/** The end of a line in the middle of a label. */
const leadsOn = /(?:\b(?:and|of|the|in|with|on|for|who|need|care|social work)|,)$/iu;
const none = block("", { places: [], characters: 0 });

/**
 * A table of judgements whose labels and grades stand on lines of their own becomes rows of two cells, so that a
 * label is never taken for the heading of its area.
 *
 * Before: `The experiences and progress of care`, `leavers`, `Good`
 * After: cells `The experiences and progress of care leavers`, `Good`
 */
export const coverLines = step((tree, { framework }) => {
  const nodes = tree.children;
  // Areas have headings of their own, worded like their rows; the first other heading ends the cover.
  const end = nodes.findIndex((node) => {
    const rule = headingRule(framework, textOf(node));
    return rule !== null && rule.area === undefined;
  });
  const isLine = (node: Block | undefined): node is Block =>
    node !== undefined &&
    node.data.role === "text" &&
    node.data.cells === null &&
    !framework.layout.some((pattern) => pattern.test(headingKey(textOf(node))));

  /** The most lines from here on that are one grade; none where there is no grade. */
  const gradeAt = (index: number): Block[] => {
    for (let count = mostGradeLines; count > 0; count -= 1) {
      const lines = nodes.slice(index, index + count);
      const whole = lines.every((node) => isLine(node) && node.data.marker === null);
      if (whole && gradeOf(joined(lines)) !== null) return lines;
    }
    return [];
  };

  /** The fewest lines above a grade that name an area, from their first word on; no line above them leads on. */
  const labelIn = (lines: readonly Block[]): Block[] => {
    const from = lines.findLastIndex((_, index) => {
      const words = joined(lines.slice(index));
      const names = framework.areas.some(({ row }) => row?.test(headingKey(words)) === true);
      const whole = /^[\p{Lu}\d]/u.test(words) && !leadsOn.test(textOf(lines[index - 1] ?? none));
      return names && whole && words.length < 140;
    });
    return from === -1 ? [] : lines.slice(from);
  };

  const out: Block[] = [];
  /** Lines since the last row, of which the last may be a label. */
  let above: Block[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) break;
    const grade = index < end ? gradeAt(index) : [];
    const label = grade.length > 0 ? labelIn(above) : [];
    if (label.length > 0) {
      out.push(...above.slice(0, -label.length), row(label, grade));
      above = [];
      index += grade.length - 1;
    } else if (index < end && isLine(node)) above.push(node);
    else {
      out.push(...above, node);
      above = [];
    }
  }
  return [...out, ...above];
});

const joined = (lines: readonly Block[]): string => lines.map(textOf).reduce(joinLines, "");

/** The lines of a label and of its grade as one row. */
function row(label: readonly Block[], grade: readonly Block[]): Block {
  const parts = [...label, ...grade];
  const cells = [joined(label), joined(grade)];
  return block(cells.join("\t"), {
    cells,
    places: parts.flatMap(({ data }) => data.places),
    characters: parts.reduce((sum, { data }) => sum + data.characters, 0),
    noteMarks: parts.flatMap(({ data }) => data.noteMarks),
  });
}
