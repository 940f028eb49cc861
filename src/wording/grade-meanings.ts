import { factsOf } from "../frameworks/index.ts";
import type { Grade, Report } from "../model/index.ts";
import type { GlossaryTerm } from "../model/glossary.ts";
import { gradeWords } from "./grade-words.ts";

/** What one grade means: in plain words of our own, and as the framework words it where that is known. */
export type GradeMeaning = {
  grade: Grade;
  name: string;
  /** The anchor of the term in the glossary. */
  term: string;
  plain: string;
  quoted: { of: string; text: string }[];
};

/** The grades, best first, under one framework. `remark` says whose words they are. */
export type GradeMeanings = { remark: string; criteriaHref: string | null; grades: GradeMeaning[] };

const terms: Record<Grade, string> = {
  outstanding: "grade-outstanding",
  good: "grade-good",
  "requires-improvement": "grade-ri",
  inadequate: "grade-inadequate",
};

/**
 * What the grades mean under a report's framework, from the glossary. The words on the safeguarding board are
 * there only where the report judged it. Throws where the glossary lacks a grade.
 */
export function gradeMeanings(
  glossary: readonly GlossaryTerm[],
  { framework, judgements }: Pick<Report, "framework" | "judgements">,
): GradeMeanings {
  const board = judgements.some(({ area }) => area === "lscb");
  return {
    ...factsOf(framework).gradeMeanings,
    grades: Object.entries(terms).map(([grade, id]) => {
      const term = glossary.find((entry) => entry.id === id);
      if (term === undefined) throw new Error(`The glossary does not explain ${id}`);
      return {
        grade: grade as Grade,
        name: gradeWords(grade as Grade),
        term: id,
        plain: term.meaning,
        quoted: term.wordings
          .filter(({ frameworks }) => frameworks.includes(framework))
          .filter(({ of }) => board || of !== "LSCB")
          .map(({ of, text }) => ({ of, text })),
      };
    }),
  };
}
