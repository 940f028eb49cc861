import type { Finding, Grade, Report } from "../../model/index.ts";
import { areaName } from "../../wording/area-name.ts";
import { notToldWords } from "../../wording/area-not-told.ts";
import { judgementWords } from "../../wording/grade-words.ts";

/** How a finding is called and where it stands. */
export type FindingLabel = {
  /** "paragraph 35", or its place in its area where the source prints no number or lost it. */
  readonly name: string;
  readonly area: string;
  /** The grade of its area at the time, in words; null where the report gives none. */
  readonly grade: { readonly words: string; readonly tone: Grade | "none" } | null;
};

/** The label of a finding of a report. */
export function findingLabel(report: Report, finding: Finding): FindingLabel {
  const area = areaName(finding.area, report.framework).short;
  const judgement = report.judgements.find((one) => one.area === finding.area);
  return {
    name: paragraphName(finding, area),
    area: finding.area === "not-told" ? notToldWords([finding]) : area,
    grade: judgement === undefined ? null : judgementWords(judgement),
  };
}

function paragraphName({ number, id }: Finding, area: string): string {
  if (number !== null) return `paragraph ${number}`;
  // Ids of unnumbered findings end in the paragraph's place in its area.
  const ordinal = Number(id.split("-").at(-1));
  return Number.isInteger(ordinal) ? `unnumbered ${ordinal} of ${area}` : `a paragraph of ${area}`;
}
