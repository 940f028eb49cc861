import { textOf, withText, type Block } from "../document.ts";
import { step } from "./step.ts";

const glued = /([a-z][.,]?)(\d)$/u;
/** The figure at the head of a note, where the source shows it level with the words. */
const leadingMark = /^(\d{1,2})\s+/u;

/**
 * Footnotes known by their wording become footnotes even where the mark is lost, and a mark glued to the
 * last word of a text line is taken off. A PDF's marks are told by their size, so its text is left alone.
 *
 * Before: `…good help, care and protection.2`
 * After: `…good help, care and protection.` with mark 2.
 */
export const footnotes = step((tree, { framework, report }) =>
  tree.children.map((node): Block => {
    if (node.data.role !== "text") return node;
    const text = textOf(node);
    const before = leadingMark.exec(text);
    const words = text.slice(before?.[0].length ?? 0);
    if (framework.notes.some((note) => note.test(words))) {
      const rest = withText(node, words);
      const marker = before?.[1] ?? node.data.marker;
      return { ...rest, data: { ...rest.data, role: "footnote", marker } };
    }
    const mark = tree.data.form === "pdf" ? null : glued.exec(text);
    if (mark === null || node.data.cells !== null) return node;
    report(
      "footnote-mended",
      "info",
      `Took the mark ${mark[2] ?? ""} off the end of a line`,
      node.data.places[0],
    );
    const rest = withText(node, text.slice(0, -1));
    return { ...rest, data: { ...rest.data, noteMarks: [...node.data.noteMarks, mark[2] ?? ""] } };
  }),
);
