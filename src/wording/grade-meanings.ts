import type { Framework, Grade, Report } from "../model/index.ts";
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

/** Ofsted's framework with its criteria at one address, whatever the edition. */
export const gradeCriteriaHref =
  "https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018";

const ownWords =
  "Reports of this framework print no definition of the grades. Ofsted’s criteria for each area are in its published framework. What stands here is a summary in our words, after the definitions that reports up to May 2015 print.";

const sources: Record<Framework, Omit<GradeMeanings, "grades">> = {
  sif: {
    remark:
      "In the words of the Single Inspection Framework, as its reports up to May 2015 print them under “What the inspection judgements mean”. Later ones print none.",
    criteriaHref: null,
  },
  ilacs: { remark: ownWords, criteriaHref: gradeCriteriaHref },
  "ilacs-2026": { remark: ownWords, criteriaHref: gradeCriteriaHref },
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
    ...sources[framework],
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
