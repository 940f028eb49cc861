import type { Area, Framework } from "../model/index.ts";

/** What a reader who knows another framework looks for and does not find in reports of this one. */
export type FrameworkParts = {
  /** Whether its reports have a part with figures on the area. */
  statistics: boolean;
  /** Areas that earlier reports of the same line graded and this framework does not. */
  notGraded: readonly Area[];
};

const parts: Record<Framework, FrameworkParts> = {
  sif: { statistics: true, notGraded: [] },
  ilacs: { statistics: false, notGraded: [] },
  "ilacs-2026": { statistics: false, notGraded: ["overall"] },
};

/** The parts that tell a framework's reports from those of the others. */
export function frameworkParts(framework: Framework): FrameworkParts {
  return parts[framework];
}
