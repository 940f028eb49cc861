import type { Area } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import { toImprove, type FrameworkRules, type HeadingRule } from "../../frameworks/rules.ts";
import { gradeAtEnd } from "../frameworks/grade.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { judgedOnCover, notTold, unknownAreaHeading } from "./area-heading.ts";
import { step } from "./step.ts";

/**
 * The rule a heading's text matches, whole; null where it begins no part. `begun` are the areas before it in the
 * report; without it, a rule that waits for an area counts too. `isHeading`: the source sets it as one.
 */
export function headingRule(
  framework: FrameworkRules,
  text: string,
  begun?: ReadonlySet<Area>,
  isHeading = false,
): HeadingRule | null {
  if (text.length > 220) return null;
  const key = headingKey(text);
  const counts = ({ after, asHeading }: HeadingRule): boolean =>
    (after === undefined ||
      begun === undefined ||
      begun.has(after) ||
      // The part waited for may be the one whose heading was not known.
      begun.has("not-told")) &&
    (asHeading === undefined || isHeading);
  return framework.headings.find((rule) => rule.pattern.test(key) && counts(rule)) ?? null;
}

/**
 * The block from which areas can begin: the part that the framework names, or the last row of the cover where that part
 * is missing; -1 where they can begin anywhere.
 */
export function areasFrom(framework: FrameworkRules, blocks: readonly Block[]): number {
  if (framework.areasAfter === undefined) return -1;
  const after = blocks.findIndex(
    (node) =>
      node.data.role === "text" &&
      node.data.marker === null &&
      headingRule(framework, textOf(node), undefined, node.type === "heading")?.part ===
        framework.areasAfter,
  );
  if (after !== -1) return after;
  return (
    1 +
    blocks.findLastIndex(({ data: { cells } }) =>
      framework.areas.some(({ row }) => row?.test(headingKey(cells?.[0] ?? "")) === true),
    )
  );
}

const statesGrade = (node: Block): boolean =>
  [textOf(node), ...(node.data.cells ?? [])].some((text) => gradeAtEnd(text) !== null);

/** Whether the cover judges, in place of a heading's area and of another, the one that takes in both. */
const judgesJointly = (
  { areas }: FrameworkRules,
  { area }: HeadingRule,
  judged: ReadonlySet<Area>,
): boolean =>
  area !== undefined &&
  !judged.has(area) &&
  areas.some(
    (joint) =>
      judged.has(joint.area) &&
      joint.insteadOf?.includes(area) === true &&
      joint.insteadOf.length > 1,
  );

/**
 * Blocks whose whole text is a known heading begin a part, whatever the source made of them: a paragraph in
 * bold, a plain line, a row with the grade in its second cell. A list item never does. The board's part is the
 * last; in it, an area's name without a grade is a theme, and so is the board's own name where the grades are explained.
 *
 * Before: paragraph `**The graded judgement for adoption performance is that it is good**`
 * After: a heading that begins the adoption part.
 */
export const headings = step((tree, { framework }) => {
  const begun = new Set<Area>();
  const judged = judgedOnCover(framework, tree.children);
  let board = false;
  let listed = false;
  let explained = false;
  const from = areasFrom(framework, tree.children);
  return tree.children.map((node, index): Block => {
    if (node.data.role !== "text" || node.data.marker !== null) return node;
    const words = node.data.cells?.[0] ?? textOf(node);
    const known = headingRule(framework, words, begun, node.type === "heading");
    const other = (): HeadingRule | null =>
      board
        ? null
        : unknownAreaHeading(framework, node, tree.children[index + 1], { judged, begun, listed });
    // A joint area's heading that has lost words may read like that of one of the two.
    const rule =
      known !== null && judgesJointly(framework, known, judged) ? notTold : (known ?? other());
    if (rule === null || (rule.area !== undefined && index < from)) return node;
    const begins = rule.area !== undefined && !begun.has(rule.area) && statesGrade(node);
    if (board && rule.body === "local-authority" && !begins) return node;
    if (board && explained && rule.body === "lscb") return node;
    explained = rule.part === "meaning";
    if (rule.area !== undefined) begun.add(rule.area);
    listed ||= toImprove.has(rule.part);
    board = rule.body === "lscb" || (board && rule.body !== "local-authority");
    return {
      type: "heading",
      depth: node.type === "heading" ? node.depth : 2,
      children: node.children.filter((child) => child.type === "text"),
      data: { ...node.data, rule },
    };
  });
});
