import type { Area } from "../../model/index.ts";
import type { AreaRule, FrameworkRules } from "../../frameworks/rules.ts";
import { gradeAtEnd, type PrintedGrade } from "./grade.ts";
import { headingKey } from "./heading-key.ts";
import { withOwnName } from "./own-name.ts";

/** A grade and the area whose grade the text says it is. */
export type Stated = PrintedGrade & { area: Area };

/**
 * All that may stand between what is judged and its grade. No word is left open: "are not", "are better than" and
 * "were" are none of these, so that what they lead to is no grade.
 */
const link =
  /(?: ?[:-])?(?: (?:is|are))?(?: that)?(?: (?:it|they))?(?: (?:(?:is|are)(?: (?:now|still))?(?: (?:judged|graded|rated)(?: as| to be)?)?|(?:now |still )|remains?|continues? to(?: be)?))?(?: ?[:-])?$/u;

/** A link that is seen: without one, a grade on the next line need not belong to the words above it. */
const openEnd = /(?: (?:is|are|it|they|requires?(?: improvement(?: to be)?)?)| to be|[:-])$/iu;

/** The areas' names are looked at in texts no longer than this. */
const longestName = 220;

/** The area that words name, whole; null where they name none, or hold a word that is not known. */
export function areaNamed(
  framework: FrameworkRules,
  words: string,
  names: readonly string[],
): Area | null {
  if (words.length > longestName) return null;
  const key = headingKey(withOwnName(words.replace(/\s+/gu, " ").trim(), names));
  const fits = ({ row, said }: AreaRule): boolean =>
    row?.test(key) === true || said?.test(key) === true;
  return framework.areas.find(fits)?.area ?? null;
}

/** The text before a grade, as a `headingKey` and without the words that link them. */
export const subject = (text: string): string => headingKey(text).replace(link, "");

/** The area and the grade that a text states, from its first word to its last; null where it states anything else. */
export function statedIn(
  framework: FrameworkRules,
  text: string,
  names: readonly string[],
): Stated | null {
  const flat = withoutNoteMark(text.replace(/\s+/gu, " ").trim());
  const grade = gradeAtEnd(flat);
  if (grade === null) return null;
  const area = areaNamed(framework, subject(flat.slice(0, flat.lastIndexOf(grade.printed))), names);
  return area === null ? null : { ...grade, area };
}

/** The area that a text names whose grade may stand beside or below it: its name, and at most a link. */
export function areaAsked(
  framework: FrameworkRules,
  text: string,
  names: readonly string[],
): Area | null {
  return areaNamed(framework, subject(text), names);
}

/** Whether a text breaks off where its grade, or the rest of it, must follow. */
export const breaksOff = (text: string): boolean => openEnd.test(text.trim());

/** A text without the digit of a footnote at its end. */
export const withoutNoteMark = (text: string): string =>
  text.replace(/(?<=\p{L}[.\s]{0,3})\d$/u, "");
