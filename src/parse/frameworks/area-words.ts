import type { Area } from "../../model/index.ts";

/** The words that name an area, of any framework, as a `headingKey`: for headings that are worded almost like it. */
export const areaWords: Readonly<Partial<Record<Area, string>>> = {
  leaders: "the impact of leaders on social work practice with children and families",
  "help-and-protection": "the experiences and progress of children who need help and protection",
  "looked-after": "the experiences and progress of children looked after and achieving permanence",
  "in-care-and-care-leavers": "the experiences and progress of children in care and care leavers",
  "in-care": "the experiences and progress of children in care",
  adoption: "the graded judgement for adoption performance",
  "care-leavers": "the experiences and progress of care leavers",
  leadership: "leadership management and governance",
};

/** Words that every heading may have. */
const common = new Set([
  "the",
  "a",
  "of",
  "in",
  "on",
  "and",
  "for",
  "with",
  "who",
  "that",
  "to",
  "is",
  "are",
]);

const tellingWords = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}-]+/gu) ?? []).filter((word) => !common.has(word)));

/** Whether words hold three quarters of the telling words of a name, and few others. */
export function holdsMostOf(words: string, name: string): boolean {
  const own = tellingWords(words);
  const named = tellingWords(name);
  const shared = [...named].filter((word) => own.has(word)).length;
  return named.size > 0 && shared >= named.size * 0.75 && shared >= own.size * 0.6;
}
