import type { Area, Framework } from "../model/index.ts";

/** What a reader who knows another framework looks for and does not find in reports of this one. */
export type FrameworkParts = {
  /** Whether its reports have a part with figures on the area. */
  statistics: boolean;
  /** Areas that earlier reports of the same line graded and this framework does not. */
  notGraded: readonly Area[];
  /** What a reader of its reports must know, a sentence each. */
  notes: readonly string[];
};

const noneOfThese =
  "The reports carry no statistics, no date of publication and no definition of the grades. They do not say whether an inspection was standard or short, so this site does not say it either.";

const parts: Record<Framework, FrameworkParts> = {
  sif: {
    statistics: true,
    notGraded: [],
    notes: [
      "Adoption and care leavers have grades of their own beside that of children looked after.",
      "The review of the safeguarding board stands in the same report. A reinspection usually leaves the board out.",
    ],
  },
  ilacs: {
    statistics: false,
    notGraded: [],
    notes: [
      "Children in care and care leavers had one joint grade in inspections to December 2022, and have a grade each in those from January 2023; a report’s own table tells which.",
      "Adoption has no grade of its own, and there is no review of a safeguarding board.",
      noneOfThese,
    ],
  },
  "ilacs-2026": {
    statistics: false,
    notGraded: ["overall"],
    notes: [
      "There is no overall grade. A report is held to be of this framework where its table has no such row and its inspection began in April 2026 or later.",
      noneOfThese,
    ],
  },
};

/** The parts that tell a framework's reports from those of the others. */
export function frameworkParts(framework: Framework): FrameworkParts {
  return parts[framework];
}
