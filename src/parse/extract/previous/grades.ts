import type { Area, Grade, PreviousInspection } from "../../../model/index.ts";

type Judgement = PreviousInspection["judgements"][number];

/** What rows of judgements call the areas. */
const areas: readonly { area: Area; label: string }[] = [
  { area: "overall", label: "overall effectiveness" },
  {
    area: "help-and-protection",
    label:
      "(?:experiences and progress of )?children (?:who|in) need (?:of )?help and protection|help and protection|safeguarding",
  },
  {
    area: "looked-after",
    label:
      "(?:experiences and progress of )?(?:children looked after|looked after children)(?: and achieving permanence)?",
  },
  { area: "adoption", label: "adoption(?: performance)?" },
  { area: "care-leavers", label: "(?:experiences and progress of )?care leavers" },
  { area: "leadership", label: "leadership(?:,? management and governance)?" },
];

/** The words of every framework so far. Those of older ones ("adequate", "satisfactory") are no grade of today. */
const grades =
  "outstanding|good|requir(?:e|es|ed|ing) improvements?(?: to be good)?|inadequate|adequate|satisfactory";
const gradeWords = new RegExp(String.raw`\b(?:${grades})\b`, "giu");

/** What makes a word before it a grade and no mere description, as in "good progress". */
const saysGrade =
  /^['’”")\]]{0,2}(?:$|[.,;:]| \(| ['"(]?(?:and|or|nor|but|with|for|in|on|at|by|to|as|when|where|which|while|whilst|although|since|because|overall|across|under|following|respectively|again|both|from|during|the|judge?ments?|ratings?|grades?|grading)\b)/u;

/** "Adequate, with good services for children in care": the grade of what follows. */
const ofNext =
  /^ (?:safeguarding|leadership|adoption|fostering|overall effectiveness|(?:services?|provision|arrangements) for)\b/u;
const beforeNext = /\b(?:with|and|but|found|judged|rated|graded) ['‘"]?$/iu;

/** What makes it a grade of today: "and are now good", "are still found to be inadequate". */
const ofToday = /\b(?:is|are|now|remains?|still(?: (?:found|judged))?(?: to be)?) ['‘"]?$/iu;

/** The grades of then that a text speaks of, in its words; "good progress" and "are now good" speak of none. */
function gradesMentioned(text: string): string[] {
  return [...text.matchAll(gradeWords)]
    .filter(({ 0: word, index }) => {
      const after = text.slice(index + word.length, index + word.length + 40);
      const before = text.slice(Math.max(0, index - 24), index);
      const says = saysGrade.test(after) || (ofNext.test(after) && beforeNext.test(before));
      return says && !ofToday.test(before);
    })
    .map(({ 0: word }) => word);
}

/** How many grades of then a text speaks of: more than were read from it means that some were not. */
export function gradeMentions(text: string): number {
  return gradesMentioned(text).length;
}

/** The grades of then that a text speaks of and no judgement has: of several inspections in one text, give all of theirs. */
export function unreadGrades(text: string, judgements: readonly Judgement[]): string[] {
  const read = new Set(judgements.map(({ printed }) => printed.toLowerCase()));
  return gradesMentioned(text).filter((word) => !read.has(word.toLowerCase()));
}

/** The grade a text names first: null where it names none, or one of an older framework. */
export function gradeIn(text: string): { grade: Grade | null; printed: string } | null {
  const [match] = text.matchAll(gradeWords);
  return match === undefined ? null : gradeOf(match[0]);
}

/** A grade's word as a grade: null for one of an older framework, whose word stays in `printed`. */
export function gradeOf(printed: string): { grade: Grade | null; printed: string } {
  const word = printed.toLowerCase();
  if (word.startsWith("requir")) return { grade: "requires-improvement", printed };
  if (word === "outstanding" || word === "good" || word === "inadequate") {
    return { grade: word, printed };
  }
  return { grade: null, printed };
}

const rows = areas.map(({ area, label }) => ({
  area,
  row: new RegExp(
    String.raw`^(?:the )?(?:${label})(?: ?:| ?[–—]| -) ?(?<grade>${grades})(?: \([^()]{0,30}\))?[.;]?$`,
    "iu",
  ),
}));

/** A row of the judgements of an earlier inspection: "Adoption performance: requires improvement". */
export function earlierGrade(words: string): Judgement | null {
  for (const { area, row } of rows) {
    const grade = row.exec(words)?.groups?.["grade"];
    if (grade !== undefined) return { area, ...gradeOf(grade) };
  }
  return null;
}
