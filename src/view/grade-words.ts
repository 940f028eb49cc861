import type { Framework, Grade, Judgement } from "../model/index.ts";

const short: Record<Grade, string> = {
  outstanding: "Outstanding",
  good: "Good",
  "requires-improvement": "Requires improvement",
  inadequate: "Inadequate",
};

/** A grade as a word. SIF from 2015 and ILACS print "to be good" after "Requires improvement"; it is the same grade. */
export function gradeWords(grade: Grade): string {
  return short[grade];
}

/** How a judgement is shown: its words, and a tone for the mark beside them. The words carry the meaning. */
export type JudgementWords = { words: string; tone: Grade | "none" };

/** A judgement in words. "Not judged": the report says so. "Unreadable": this source lost it. */
export function judgementWords(judgement: Judgement): JudgementWords {
  switch (judgement.status) {
    case "given":
      return { words: gradeWords(judgement.grade), tone: judgement.grade };
    case "not-judged":
      return { words: "Not judged", tone: "none" };
    case "unreadable":
      return { words: "Unreadable in this source", tone: "none" };
  }
}

/** What stands in place of a grade where the framework has no such area. */
export function noSuchArea(framework: Framework): string {
  return framework === "sif" ? "Not an area of SIF" : "Not graded under this framework";
}
