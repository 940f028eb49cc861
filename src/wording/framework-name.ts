import type { Framework, Report } from "../model/index.ts";

/** How a framework is named: in full once a page, short in tables. `years` says when it was in force. */
export type FrameworkName = { full: string; short: string; years: string };

const names: Record<Framework, FrameworkName> = {
  sif: {
    full: "Single Inspection Framework",
    short: "SIF",
    years: "November 2013 to early 2018",
  },
  ilacs: {
    full: "Inspecting local authority children’s services",
    short: "ILACS",
    years: "2018 to March 2026",
  },
  "ilacs-2026": {
    full: "Inspecting local authority children’s services, as changed in April 2026",
    short: "ILACS 2026",
    years: "from 27 April 2026",
  },
};

/** All frameworks, oldest first. */
export const frameworksInOrder: readonly Framework[] = ["sif", "ilacs", "ilacs-2026"];

/** The names of a framework. */
export function frameworkName(framework: Framework): FrameworkName {
  return names[framework];
}

/** "SIF", "SIF reinspection", "ILACS": the short name, with the kind where it is a reinspection. */
export function inspectionName(report: Pick<Report, "framework" | "kind">): string {
  const { short } = names[report.framework];
  return report.kind === "reinspection" ? `${short} reinspection` : short;
}
