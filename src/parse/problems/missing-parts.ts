import type { Report } from "../../model/index.ts";
import { tellAreas } from "../areas/tell-areas.ts";
import type { SourceTree } from "../document.ts";
import type { FrameworkRules } from "../../frameworks/rules.ts";
import type { ReportProblem } from "./report-problem.ts";
import type { SectionTree } from "../sections/section.ts";

/** Reports what a whole report lacks: lost lines, missing parts, text without a place. */
export function tellGaps(
  tree: SourceTree,
  sections: SectionTree,
  framework: FrameworkRules,
  parts: Pick<Report, "judgements" | "findings" | "recommendations" | "summaries" | "coverage">,
  report: ReportProblem,
): void {
  const { findings, coverage } = parts;
  const lost = sections.sections.some((section) => section.lostNumbers);
  const incomplete = findings.filter((finding) => !finding.complete).length;
  if (lost) {
    report(
      "source-lost-lines",
      "error",
      `Every line that began with a digit is gone; ${String(incomplete)} findings lack their number and first line`,
    );
  } else if (findings.length > 0 && findings.every(({ number }) => number === null)) {
    report("numbers-absent", "info", "The report prints no paragraph numbers");
  }
  tellMissing(sections, framework, parts, report);
  tellAreas({ tree: sections, framework, parts }, report);
  // Every report ends in a part about the inspection, or in the publisher's own words on one page.
  const hasAbout = framework.headings.some(({ part }) => part === "about");
  const closed = hasAbout
    ? sections.sections.some((section) => section.part === "about" || section.part === "team")
    : sections.sections.some((section) => section.part === "end");
  if (!closed) {
    report(
      "part-missing",
      "warning",
      "The closing part about the inspection was not found: the source may be cut short",
    );
  }
  if (coverage.characters.unplaced > 0) {
    const share = (coverage.characters.unplaced / Math.max(tree.data.characters, 1)) * 100;
    report(
      "text-unplaced",
      "warning",
      `${String(coverage.unplaced.length)} pieces of text (${share.toFixed(2)}% of the source) could not be assigned to a section`,
      coverage.unplaced[0]?.place ?? null,
    );
  }
}

/** Reports the parts that every report has and this one does not show. */
function tellMissing(
  { sections }: SectionTree,
  framework: FrameworkRules,
  parts: Pick<Report, "findings" | "recommendations" | "summaries">,
  report: ReportProblem,
): void {
  const missing = (what: string): void => {
    report("part-missing", "error", what);
  };
  const { findings, recommendations, summaries } = parts;
  if (findings.length === 0) missing("No findings were found");
  if (recommendations.length === 0 && summaries.noActionNeeded.length === 0) {
    missing("Nothing was found that needs to improve");
  }
  const areas = new Set(sections.map((section) => section.area));
  for (const area of framework.sequence) {
    const rule = framework.areas.find((other) => other.area === area);
    if (rule?.optional) continue;
    if (areas.has(area) || rule?.insteadOf?.some((other) => areas.has(other))) continue;
    missing(`The part about ${area} was not found`);
  }
}
