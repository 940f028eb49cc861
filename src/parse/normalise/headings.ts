import type { Area } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { FrameworkRules, HeadingRule } from "../frameworks/framework.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { step } from "./step.ts";

/** The rule a heading's text matches, whole; null where it begins no part. */
export function headingRule(framework: FrameworkRules, text: string): HeadingRule | null {
  if (text.length > 220) return null;
  const key = headingKey(text);
  return framework.headings.find(({ pattern }) => pattern.test(key)) ?? null;
}

/**
 * Blocks whose whole text is a known heading begin a part, whatever the source made of them: a paragraph in
 * bold, a plain line, a row with the grade in its second cell. A list item never does. The board's part is the
 * last; in it, an area's name is a theme, and so is the board's own name where the grades are explained.
 *
 * Before: paragraph `**The graded judgement for adoption performance is that it is good**`
 * After: a heading that begins the adoption part.
 */
export const headings = step((tree, { framework }) => {
  const begun = new Set<Area>();
  let board = false;
  let explained = false;
  return tree.children.map((node): Block => {
    if (node.data.role !== "text" || node.data.marker !== null) return node;
    const rule = headingRule(framework, node.data.cells?.[0] ?? textOf(node));
    if (rule === null || (rule.after !== undefined && !begun.has(rule.after))) return node;
    if (board && (rule.body === "local-authority" || (explained && rule.body === "lscb")))
      return node;
    explained = rule.part === "meaning";
    if (rule.area !== undefined) begun.add(rule.area);
    board ||= rule.body === "lscb";
    return {
      type: "heading",
      depth: node.type === "heading" ? node.depth : 2,
      children: node.children.filter((child) => child.type === "text"),
      data: { ...node.data, rule },
    };
  });
});
