import { doubtsOf } from "../../analysis/doubts.ts";
import type { PageFacts } from "../../ui/page-facts/page-facts.ts";
import { areaName } from "../../wording/area-name.ts";
import { judgementWords } from "../../wording/grade-words.ts";
import type { ReportView } from "./report-view.ts";

/** What the index of pages keeps of a report: its facts and grades. Its paragraphs are indexed by themselves. */
export function reportFacts({ report, published, kind }: ReportView): PageFacts {
  const doubts = doubtsOf(report);
  const grades = report.judgements.map((judgement) => {
    const { short } = areaName(judgement.area, report.framework);
    const doubted = doubts.judgement(judgement.area).length > 0 ? " (may be wrong)" : "";
    return `${short}: ${judgementWords(judgement).words}${doubted}`;
  });
  return {
    kind: "report",
    text: "intro",
    note: `Published ${published} · ${kind}`,
    authority: report.authority.id,
    date: report.published.date,
    framework: report.framework,
    grades: grades.join("; "),
  };
}
