import type { Report } from "../../src/model/index.ts";

type Part =
  | "la_priority"
  | "la_areas"
  | "strengths"
  | "progress"
  | "help_protection"
  | "looked_after"
  | "adoption"
  | "care_leavers"
  | "leadership"
  | "lscb_priority"
  | "lscb_areas"
  | "lscb_findings";

/** How many paragraphs of each numbered part were told apart, in a source that lost the numbers. */
export function segmented({ recommendations, findings, summaries }: Report): Record<Part, number> {
  const list = (body: string, urgency: string) =>
    recommendations.filter((item) => item.body === body && item.urgency === urgency).length;
  const area = (name: string) => findings.filter((finding) => finding.area === name).length;
  return {
    la_priority: list("local-authority", "priority"),
    la_areas: list("local-authority", "improvement"),
    strengths: summaries.strengths.length,
    progress: summaries.progress.length,
    help_protection: area("help-and-protection"),
    looked_after: area("looked-after"),
    adoption: area("adoption"),
    care_leavers: area("care-leavers"),
    leadership: area("leadership"),
    lscb_priority: list("lscb", "priority"),
    lscb_areas: list("lscb", "improvement"),
    lscb_findings: area("lscb"),
  };
}

/**
 * Paragraphs that cannot be told from the one before: both lost their number and first line, and what is left
 * reads on without a full stop.
 */
const merged: Readonly<Record<string, number>> = { help_protection: 1, looked_after: 1 };

/** The counts that can be told, of the counts of the original. */
export const lengthsOf = (original: readonly (readonly [string, number])[]): unknown =>
  Object.fromEntries(original.map(([name, count]) => [name, count - (merged[name] ?? 0)]));
