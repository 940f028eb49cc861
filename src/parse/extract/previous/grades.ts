import type { Area, Grade, PreviousInspection } from "../../../model/index.ts";

type Judgement = PreviousInspection["judgements"][number];

const areas: readonly { area: Area; label: RegExp }[] = [
  { area: "overall", label: /^overall effectiveness\b/iu },
  { area: "help-and-protection", label: /^children who need help and protection\b/iu },
  { area: "looked-after", label: /^children looked after and achieving permanence\b/iu },
  { area: "adoption", label: /^adoption performance\b/iu },
  { area: "care-leavers", label: /^(?:the )?experiences and progress of care leavers\b/iu },
  { area: "leadership", label: /^leadership,? management and governance\b/iu },
];

/** The words of every framework so far. Those of older ones ("adequate", "satisfactory") are no grade of today. */
const gradeWords =
  /\b(?:outstanding|good|requir(?:e|es|ed|ing) improvements?(?: to be good)?|inadequate|adequate|satisfactory)\b/giu;

/** What makes a word before it a grade and no mere description, as in "good progress". */
const saysGrade =
  /^['’”")\]]{0,2}(?:$|[.,;:]| ['"(]?(?:and|or|nor|but|with|for|in|on|at|by|to|as|when|where|which|while|whilst|although|since|because|overall|across|under|following|respectively|again|both|from|during|the|judge?ments?|ratings?|grades?|grading)\b)/u;

/** What makes it a grade of today: "and are now good", "are still found to be inadequate". */
const ofToday = /\b(?:is|are|now|remains?|still(?: (?:found|judged))?(?: to be)?) ['‘"]?$/iu;

/** The grades of then that a text speaks of, in its words; "good progress" and "are now good" speak of none. */
function gradesMentioned(text: string): string[] {
  return [...text.matchAll(gradeWords)]
    .filter(({ 0: word, index }) => {
      const end = index + word.length;
      return (
        saysGrade.test(text.slice(end, end + 40)) &&
        !ofToday.test(text.slice(Math.max(0, index - 24), index))
      );
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

/** A row of the judgements of an earlier inspection: "Adoption performance: requires improvement". */
export function earlierGrade(row: string): Judgement | null {
  const [label = "", ...rest] = row.replace(/^the /iu, "").split(":");
  const area = areas.find((known) => known.label.test(label));
  const grade = gradeIn(rest.join(":"));
  return area === undefined || grade === null ? null : { area: area.area, ...grade };
}
