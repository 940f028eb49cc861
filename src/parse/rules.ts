/**
 * A kind of problem: what it is called, why it matters, and what a reader or maintainer can do. `doubt`: it says that
 * a value may be wrong, and is shown beside that value wherever it stands.
 */
export type Rule = { title: string; why: string; whatToDo: string; doubt?: true };

/** Every rule a problem can name. The page of each is its entry here; the key is part of its address. */
export const rules = {
  "source-lost-lines": {
    title: "Lines of the source are gone",
    why: "No line of this source begins with a digit, so every line that did was lost before we received it. Numbers, opening lines of paragraphs and some figures are missing.",
    whatToDo: "Read the official PDF. Importing it here replaces the damaged text.",
  },
  "judgement-unreadable": {
    title: "A judgement cannot be read",
    why: "The framework judges this area, but the source does not show its grade.",
    whatToDo: "Read the grade in the official report.",
  },
  "judgement-conflict": {
    title: "Two different grades are printed",
    why: "The cover and a heading give different grades for one area. We show neither as the grade.",
    whatToDo: "Compare both places in the official report.",
  },
  "judgement-by-order": {
    title: "Grades read by their order",
    why: "The cover lost the names of its rows. The grades were taken in the order of the framework's table, and each agrees with the heading of its area.",
    whatToDo: "Nothing, unless a heading is missing too.",
  },
  "number-gap": {
    title: "A paragraph number is skipped",
    why: "The report's numbering jumps. Either the source skips the number or a paragraph is missing.",
    whatToDo: "Compare the place with the official report.",
  },
  "number-repeated": {
    title: "A paragraph number is printed twice",
    why: "Two paragraphs in a row carry the same number. Both are kept as printed; the second has an address of its own.",
    whatToDo: "Quote the area with the number.",
  },
  "number-twice": {
    title: "A paragraph carries two numbers",
    why: "Two numbers stand before one paragraph. We keep the one that the next paragraph follows.",
    whatToDo: "Nothing; both numbers are named here.",
  },
  "number-not-in-sequence": {
    title: "A figure at the start of a line is not a number",
    why: "The line begins like a numbered paragraph, but the number does not follow the one before. It is kept as text.",
    whatToDo: "Compare the place with the official report if the sentence reads oddly.",
  },
  "numbers-absent": {
    title: "The report prints no paragraph numbers",
    why: "Some early reports list findings as bullets. They have no numbers to quote.",
    whatToDo: "Quote the area and the first words, or use the permanent address.",
  },
  "paragraph-joined": {
    title: "A paragraph was put together again",
    why: "The source cuts the paragraph, at a page break or into a separate bullet. We joined the parts.",
    whatToDo: "Nothing.",
  },
  "paragraph-incomplete": {
    title: "A paragraph is not complete",
    why: "The source lost its beginning or end. What is left is shown as it is.",
    whatToDo: "Read the whole paragraph in the official report.",
  },
  "bullet-restored": {
    title: "A bullet was mended",
    why: "The source shows a bullet as a heading or as plain text. We put it back into its list.",
    whatToDo: "Nothing.",
  },
  "footnote-mended": {
    title: "A footnote's mark was mended",
    why: "The source garbled the raised figure of a footnote or glued it to a word.",
    whatToDo: "Nothing.",
  },
  "formula-mended": {
    title: "A sum of money was mended",
    why: "A converter wrote the sum as a mathematical formula.",
    whatToDo: "Nothing.",
  },
  "part-missing": {
    title: "A part of the report is missing",
    why: "Reports under this framework have this part, and this source does not show it.",
    whatToDo: "Look for it in the official report; if it is there, tell us.",
  },
  "statistic-unrecognised": {
    title: "A statement is kept as text",
    why: "We could not tell for certain what the statement counts, so no figure is taken from it.",
    whatToDo: "Read the statement as printed.",
  },
  "statement-fragment": {
    title: "A piece of a statement",
    why: "The source lost the line that held the figure. Nothing is read from what is left.",
    whatToDo: "Read the statement in the official report.",
  },
  "authority-unknown": {
    title: "The authority is not in the register",
    why: "The name on the cover matches no authority of the register.",
    whatToDo: "Add the name to the register as an alias.",
  },
  "date-unreadable": {
    title: "A date cannot be read",
    why: "The cover's date is missing or in a form that is not known.",
    whatToDo: "Read the date in the official report.",
  },
  "date-not-printed": {
    title: "The publication date is not printed",
    why: "The report does not state when it was published. The date is taken from the official catalogue or the file's name.",
    whatToDo: "Nothing.",
  },
  "date-differs": {
    title: "The printed date differs from the catalogue",
    why: "The report prints one publication date, the official catalogue lists another. The printed date is shown; the address uses the catalogue's.",
    whatToDo: "Nothing.",
  },
  "text-unplaced": {
    title: "Text that found no place",
    why: "We could not tell what this text belongs to. It is listed with the report so that nothing is lost.",
    whatToDo: "Read it in the list below the report.",
  },
} as const satisfies Record<string, Rule>;

/** The key of a rule. */
export type RuleId = keyof typeof rules;

/** Whether a rule says that a value may be wrong. */
export function isDoubt(rule: RuleId): boolean {
  const { doubt }: Rule = rules[rule];
  return doubt === true;
}
