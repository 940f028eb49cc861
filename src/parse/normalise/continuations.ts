import { textOf, withText, type Block } from "../document.ts";
import { gradeOf } from "../frameworks/grade.ts";
import { joinLines } from "../sources/inline.ts";
import { step } from "./step.ts";

const ended = /[.?!:;]["')\u2019\u201d]*$/u;
const startsLower = /^[a-z(]/u;

/** Two blocks as one: text joined, places and characters of both. */
function joined(first: Block, second: Block): Block {
  const node = withText(first, joinLines(textOf(first), textOf(second)));
  return {
    ...node,
    data: {
      ...node.data,
      places: [...first.data.places, ...second.data.places],
      characters: first.data.characters + second.data.characters,
      noteMarks: [...first.data.noteMarks, ...second.data.noteMarks],
    },
  };
}

/** Whether `next` is the rest of `open`, cut off by a page break or a converter. */
function continues(open: Block, next: Block): boolean {
  const text = textOf(next);
  if (next.data.number !== null || next.data.cells !== null) return false;
  if (next.type === "heading" || gradeOf(text) !== null) return false;
  if (open.data.number !== null) {
    if (next.data.marker === null) return next.data.depth <= 1;
    if (/:$/u.test(textOf(open))) return false;
    // A bullet level with the number is a torn-off half; one set deeper is an item, unless it finishes the sentence.
    return next.data.depth <= 1 || (!ended.test(textOf(open)) && startsLower.test(text));
  }
  if (next.data.marker !== null || open.data.lost || next.data.lost) return false;
  return !ended.test(textOf(open)) && startsLower.test(text) && open.type === "paragraph";
}

/**
 * Paragraphs cut in two are put together. Between two numbered paragraphs everything that is no heading and
 * no nested bullet belongs to the first; elsewhere a paragraph goes on only where the first half ends without
 * a full stop and the second begins in lower case. Notes and page numbers in between stay out.
 *
 * Before: `- 33. … the quality of` / `- plans is not …` ; `86. … placements.` / `(Recommendation)`
 * After: one paragraph each, with two places.
 */
export const continuations = step((tree, { report }) => {
  const out: Block[] = [];
  let open = -1;
  let hasItems = false;
  for (const node of tree.children) {
    if (node.data.role !== "text") {
      out.push(node);
      // What stands behind known text is no part of the paragraph before it.
      if (node.data.role === "boilerplate") open = -1;
      continue;
    }
    const first = out[open];
    if (first !== undefined && !hasItems && continues(first, node)) {
      report("paragraph-joined", "info", "Joined the parts of a paragraph", node.data.places[0]);
      out[open] = joined(first, node);
      continue;
    }
    const nested =
      typeof first?.data.number === "number" &&
      node.data.marker !== null &&
      node.data.number === null;
    hasItems = nested && node.type !== "heading";
    out.push(node);
    if (!hasItems) open = out.length - 1;
    else if (node.data.marker === null) open = out.length - 1;
  }
  return out;
});
