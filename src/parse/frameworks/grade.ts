import type { Grade } from "../../model/index.ts";

/** What a cell or the end of a sentence says: a grade, or that nothing was judged. */
export type PrintedGrade = { grade: Grade | "not-judged"; printed: string };

// "… to be good" without its "require improvement" is a sentence that cannot be read, not a good one.
const atEnd =
  /(?:^|[\s:])(outstanding|requires? improvement(?: to be(?: good)?)?|inadequate|(?<!(?<!judged |graded |rated |continues? )to be )good|not judged)[.\s]*$/iu;

// Words that make what follows no grade of what is spoken of: denied, compared, wished for, past, or another's.
const undone =
  /\b(?:not|cannot|never|neither|nor|no|without|yet|from|than|far|to be|be|been|was|were|had|would|could|should|might|may|if|until|unless|almost|nearly|previous(?:ly)?|formerly|last|earlier|some|others?|or)\b|n['\u2019]t\b/iu;

const whole =
  /^(outstanding|requires? improvement(?: to be good| to)?|inadequate|good|not judged)[.\s]*$/iu;

function toGrade(words: string): PrintedGrade["grade"] | null {
  const lower = words.toLowerCase();
  if (lower.includes("improvement")) return "requires-improvement";
  if (lower === "outstanding" || lower === "good" || lower === "inadequate") return lower;
  return lower === "not judged" ? "not-judged" : null;
}

function read(pattern: RegExp, text: string): PrintedGrade | null {
  const flat = text.replace(/\s+/gu, " ").trim();
  const printed = pattern.exec(flat)?.[1];
  if (printed === undefined) return null;
  const grade = toGrade(printed);
  return grade === null ? null : { grade, printed };
}

/** The grade a text is, whole ("Requires improvement to be good"); null where it is anything else. */
export function gradeOf(text: string): PrintedGrade | null {
  return read(whole, text);
}

/**
 * The grade a sentence or heading ends with; null where it ends with none. Only its form: whose grade it is, and
 * whether the words before it deny it, is told by `statedIn`.
 */
export function gradeAtEnd(text: string): PrintedGrade | null {
  return read(atEnd, text);
}

/** Whether a text holds a grade's words anywhere. */
export const holdsGrade = (text: string): boolean =>
  /\b(?:outstanding|requires? improvement|inadequate|good)\b/iu.test(text);

/** Whether words deny a grade, compare it, wish for it, or speak of another time or another's. */
export const denies = (text: string): boolean => undone.test(text);
