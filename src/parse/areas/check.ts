import type { Report } from "../../model/index.ts";
import type { FrameworkRules } from "../../frameworks/rules.ts";
import type { ReportProblem } from "../problems/report-problem.ts";
import type { SectionTree } from "../sections/section.ts";

/** What a check of areas looks at. */
export type ReadAreas = {
  tree: SectionTree;
  framework: FrameworkRules;
  parts: Pick<Report, "findings" | "recommendations" | "judgements">;
};

/** Reports which findings may be about another area than the one they stand under, or are no findings of it. */
export type AreaCheck = (read: ReadAreas, report: ReportProblem) => void;
