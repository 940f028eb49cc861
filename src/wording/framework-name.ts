import { factsOf, type FrameworkName } from "../frameworks/index.ts";
import type { Framework, Report } from "../model/index.ts";

/** The names of a framework. */
export function frameworkName(framework: Framework): FrameworkName {
  return factsOf(framework).name;
}

/** "SIF", "SIF reinspection", "ILACS": the short name, with the kind where it is a reinspection. */
export function inspectionName(report: Pick<Report, "framework" | "kind">): string {
  const { short } = frameworkName(report.framework);
  return report.kind === "reinspection" ? `${short} reinspection` : short;
}
