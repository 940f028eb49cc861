import { factsOf } from "../frameworks/index.ts";
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

/**
 * What stands in place of a grade where a report has no such area: a SIF reinspection leaves the
 * safeguarding board out; ILACS grades neither the board nor adoption, and from 2026 nothing overall.
 */
export function noSuchArea(framework: Framework): string {
  return factsOf(framework).leavesAreasOut
    ? "Not part of this inspection"
    : "Not graded under this framework";
}
