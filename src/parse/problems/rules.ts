/**
 * A kind of problem: what it is called, why it matters, and what a reader or maintainer can do. `doubt`: it says that
 * a value may be wrong, and is shown beside that value wherever it stands.
 */
export type Rule = { title: string; why: string; whatToDo: string; doubt?: true };

/** Every rule a problem can name. The page of each is its entry here; the key is part of its address. */
export const rules = {
  "page-missing": {
    doubt: true,
    title: "A page is missing or out of its order",
    why: "The numbers printed on the pages, or the file's own list of pages, do not run through. What stood on a missing page is not here, and a paragraph may go on with the wrong words.",
    whatToDo: "Read the page in the official report. If the file there is whole, import it again.",
  },
  "contents-differ": {
    title: "The contents table and the report differ",
    why: "The contents name a part on a page where it does not begin. Either the table is out of date, or pages or headings are missing.",
    whatToDo: "Compare the page with the official report.",
  },
  "source-damaged": {
    doubt: true,
    title: "The file is damaged",
    why: "A part of the PDF is changed, cut short or not understood. Words of the page named may be missing or wrong.",
    whatToDo: "Read the page in the official report. If the file there is whole, import it again.",
  },
  "characters-unreadable": {
    title: "Characters cannot be read",
    why: "The PDF draws them and does not say which letters they are.",
    whatToDo: "Read the page in the official report.",
  },
  "source-lost-lines": {
    title: "Lines of the source are gone",
    why: "No line of this source begins with a digit, so every line that did was lost before we received it. Numbers, opening lines of paragraphs and some figures are missing. Whether whole paragraphs are missing too, or stand under the wrong heading, cannot be told.",
    whatToDo: "Read the official PDF. Importing it here replaces the damaged text.",
  },
  "judgement-unreadable": {
    title: "A judgement cannot be read",
    why: "The framework judges this area, and no words that we know for certain state its grade. What is near to a grade is quoted, never taken for one.",
    whatToDo: "Read the grade in the official report.",
  },
  "judgement-conflict": {
    title: "What is printed of a judgement does not agree",
    why: "Two places give different grades for one area, or one may deny the other, or grades are printed both for two areas together and for one of them, or for one of two areas that are judged side by side. We show none of them as the grade.",
    whatToDo: "Compare the places in the official report.",
  },
  "judgement-by-order": {
    title: "Grades read by their order",
    why: "Rows of the cover lost their names. There are as many grades as rows, and in the order of the framework's table each is the grade in the heading of its area. Where one is not, none is taken.",
    whatToDo: "Nothing.",
  },
  "number-gap": {
    title: "A paragraph number is skipped",
    why: "The report's numbering jumps. Either the source skips the number or a paragraph is missing.",
    whatToDo: "Compare the place with the official report.",
  },
  "number-out-of-order": {
    title: "A paragraph stands out of its order",
    why: "Its number belongs elsewhere in the report, as where a page was moved. Until the next heading, what stands there may belong to another part.",
    whatToDo: "Read the paragraph in its place in the official report.",
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
  "text-repeated": {
    title: "The source holds text twice",
    why: "Several paragraphs stand a second time in the source, word for word, as where pages or a whole report were put in twice. They are shown once.",
    whatToDo: "Compare the source with the official report.",
  },
  "area-not-told": {
    title: "The area is not told",
    why: "A heading that begins a part of the report matches no judged area, or paragraphs stand out of their order. What stands there is shown under no area, for under the area before it might stand beside a grade that is not its own.",
    whatToDo: "Read in the official report which area the paragraphs are about.",
    doubt: true,
  },
  "area-may-differ": {
    title: "Findings may be about another area",
    why: "The heading of an area that every report has was not found. Its paragraphs may stand under the area before it, and so beside a grade that is not theirs.",
    whatToDo: "Read in the official report where the missing part begins.",
    doubt: true,
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
  "date-impossible": {
    title: "Published before the inspection ended",
    why: "The printed date of publication is earlier than the inspection's last day, so one of the printed dates is wrong. The catalogue's date is shown where it lists a report after the inspection, else the date in the file's name, else the printed one.",
    whatToDo: "Look at both dates in the official report.",
    doubt: true,
  },
  "sources-differ": {
    doubt: true,
    title: "Two sources of one inspection differ",
    why: "Another source that we hold of the same inspection has another grade, another date, or another number of findings or recommendations. One source is shown, by a rule; which of them is right we cannot tell.",
    whatToDo: "Compare both with the official report, and take the wrong one away.",
  },
  "inspections-overlap": {
    doubt: true,
    title: "Two inspections at one time",
    why: "Another report of the same authority is of an inspection on some of the same days. No authority is inspected twice at once: the dates of one of the two may be wrong.",
    whatToDo: "Compare the dates with the official reports.",
  },
  "text-unplaced": {
    title: "Text that could not be assigned to a section",
    why: "We could not tell what this text belongs to. It is listed with the report so that nothing is lost.",
    whatToDo: "Read it in the list below the report.",
  },
  "dates-out-of-order": {
    doubt: true,
    title: "Dates that cannot follow one another",
    why: "A date comes before one it must follow, or long after: one of the two may be misread, or misprinted.",
    whatToDo: "Compare the dates with the official report.",
  },
  "overall-grade-odd": {
    doubt: true,
    title: "The overall grade does not go with the others",
    why: "The overall grade is better or worse than every grade of a part. One of them may be misread.",
    whatToDo: "Read all grades in the official report.",
  },
  "area-without-findings": {
    doubt: true,
    title: "A judgement without findings",
    why: "The area is judged, and no finding was read in it. They may be filed under another area.",
    whatToDo: "Look for the area’s findings in the official report.",
  },
  "findings-without-judgement": {
    doubt: true,
    title: "Findings without a grade",
    why: "Findings are filed under an area for which the report shows no judgement. They may belong to another.",
    whatToDo: "Look in the official report for the part they stand in.",
  },
  "findings-count-odd": {
    doubt: true,
    title: "A number of findings that no other report has",
    why: "So few or so many findings are a sign that paragraphs were lost, split, or read from another document.",
    whatToDo: "Compare the findings with the official report.",
  },
  "heading-grade-differs": {
    doubt: true,
    title: "A heading prints another grade",
    why: "Findings stand under a heading that ends in a grade, and the area they are filed under has another. They may belong to another area.",
    whatToDo: "Look in the official report for the part they stand in.",
  },
  "much-set-aside": {
    doubt: true,
    title: "Much of the report counts as explanation",
    why: "Legal and explanatory text is a small part of any report. Where it is more, findings may be among it.",
    whatToDo: "Compare the report with the official document.",
  },
  "nothing-to-improve": {
    doubt: true,
    title: "Inadequate, and nothing needs to improve",
    why: "A report with an inadequate grade says what must improve. It was not read.",
    whatToDo: "Read the recommendations in the official report.",
  },
  "heading-in-recommendation": {
    doubt: true,
    title: "A recommendation holds a heading",
    why: "Words inside the recommendation look like a heading. It may be two, or stand under another heading.",
    whatToDo: "Compare the recommendation with the official report.",
  },
  "numbers-do-not-run": {
    doubt: true,
    title: "Numbers do not run on",
    why: "The number does not follow the one before. A paragraph may be missing, out of place, or joined to another.",
    whatToDo: "Compare the place with the official report.",
  },
  "pointer-leads-nowhere": {
    doubt: true,
    title: "A mark leads to no recommendation",
    why: "The inspectors marked the finding with the number of a recommendation, and none with this number was read.",
    whatToDo: "Compare the recommendations with the official report.",
  },
  "paragraph-length-odd": {
    doubt: true,
    title: "A paragraph is too long or too short",
    why: "Two paragraphs may have been read as one, or only a piece of one.",
    whatToDo: "Compare the paragraph with the official report.",
  },
  "paragraph-torn": {
    doubt: true,
    title: "A paragraph begins or ends inside a sentence",
    why: "A part of it may be missing, or stand in another paragraph.",
    whatToDo: "Compare the paragraph with the official report.",
  },
  "paragraph-twice": {
    doubt: true,
    title: "A paragraph stands in the report twice",
    why: "Two findings of an area have the same words. One of them may have been read twice.",
    whatToDo: "Look for both in the official report.",
  },
  "characters-odd": {
    doubt: true,
    title: "Characters that are no letters",
    why: "The source’s type could not be turned into letters everywhere. Words or figures may be wrong.",
    whatToDo: "Read the text in the official report.",
  },
  "population-odd": {
    doubt: true,
    title: "A number of children that cannot be",
    why: "Fewer children would live in the area than are counted among them, or far fewer or more than in any authority.",
    whatToDo: "Read the figure in the official report.",
  },
  "count-is-no-count": {
    doubt: true,
    title: "A number that may count nothing",
    why: "Rates are printed per 10,000 children, and dates have years. Such a number may have been taken for a count.",
    whatToDo: "Read the statement as printed.",
  },
  "share-too-large": {
    doubt: true,
    title: "A share or rate that cannot be",
    why: "No share is more than 100%, and no rate of the kinds printed here comes to more than 400 per 10,000 children.",
    whatToDo: "Read the statement as printed.",
  },
  "figure-not-in-words": {
    doubt: true,
    title: "A figure that its statement does not print",
    why: "Figures are shown as printed, never computed. This one is not in the statement it was read from.",
    whatToDo: "Read the statement as printed.",
  },
  "bound-as-count": {
    doubt: true,
    title: "A bound read as a count",
    why: "“Fewer than five” says that a number is small, and not which. It may have been taken for five.",
    whatToDo: "Read the statement as printed.",
  },
  "earlier-figure-odd": {
    doubt: true,
    title: "An earlier figure that is the figure itself",
    why: "The statement tells of a change, and both figures are read as the same. The earlier one may not be printed.",
    whatToDo: "Read the statement as printed.",
  },
  "part-above-whole": {
    doubt: true,
    title: "A part larger than the whole",
    why: "More children are counted in one part than in all. One of the figures may be misread, or misprinted.",
    whatToDo: "Compare both statements as printed.",
  },
  "rate-against-count": {
    doubt: true,
    title: "A rate that does not go with its count",
    why: "Count, rate and the number of children in the area do not go together. One of them may be misread, or misprinted.",
    whatToDo: "Compare the statements as printed.",
  },
  "figure-twice": {
    doubt: true,
    title: "Two figures for one thing",
    why: "The report prints two different figures, and we found nothing that sets them apart. One may count something else.",
    whatToDo: "Read both statements as printed.",
  },
  "figures-far-apart": {
    doubt: true,
    title: "Two reports print figures that are far apart",
    why: "The figure is more than three times that of another report of the same authority. One of them may be misread.",
    whatToDo: "Compare the statements of both reports.",
  },
  "earlier-grade-unread": {
    doubt: true,
    title: "Not every earlier grade was told apart",
    why: "The sentence on earlier inspections names more grades than were read from it.",
    whatToDo: "Read the sentence as printed.",
  },
  "earlier-grade-contradicts": {
    doubt: true,
    title: "An earlier grade differs from that inspection’s report",
    why: "What the report says of an earlier inspection is not what the report of that inspection says. One may be misread.",
    whatToDo: "Compare both reports.",
  },
  "name-odd": {
    doubt: true,
    title: "A name that is more or less than a name",
    why: "The name holds a role, a figure or another name, or it is one name alone. It may have been cut in the wrong place.",
    whatToDo: "Read the inspection team in the official report.",
  },
} as const satisfies Record<string, Rule>;

/** The key of a rule. */
export type RuleId = keyof typeof rules;

/** The key of a rule that says that a value may be wrong. */
export type DoubtRule = {
  [Id in RuleId]: (typeof rules)[Id] extends { doubt: true } ? Id : never;
}[RuleId];

/** Whether a rule says that a value may be wrong. */
export function isDoubt(rule: RuleId): boolean {
  const { doubt }: Rule = rules[rule];
  return doubt === true;
}
