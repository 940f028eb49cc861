/**
 * Whether a list of paragraphs carries numbers: "printed" where some do, "lost" where none does and the
 * source lost parts of them, "none" where the report itself prints none.
 */
export type Numbering = "printed" | "lost" | "none";

type Paragraph = { number: number | null; complete: boolean };

/** How the paragraphs of one list of a report are numbered. */
export function numberingOf(paragraphs: readonly Paragraph[]): Numbering {
  if (paragraphs.some(({ number }) => number !== null)) return "printed";
  return paragraphs.some(({ complete }) => !complete) ? "lost" : "none";
}

/** What stands where a paragraph's number would, null where it has one. */
export function missingNumber(paragraph: Paragraph, numbering: Numbering): string | null {
  if (paragraph.number !== null) return null;
  if (numbering === "none") return "not numbered in this report";
  const lost = numbering === "lost" || !paragraph.complete;
  return lost ? "number lost in this source" : "no number could be read here";
}
