import type { Report } from "../../model/index.ts";
import { damageOf, type Damage } from "../../analysis/damage.ts";
import { formatDate } from "../../wording/format-date.ts";
import type { FrameworkName } from "../../frameworks/index.ts";
import { frameworkName, inspectionName } from "../../wording/framework-name.ts";
import { inspectionDates } from "../../wording/inspection-dates.ts";
import { licenceWords, type LicenceWords } from "../../wording/licence-words.ts";
import { numberingOf, type Numbering } from "../../analysis/numbering.ts";
import {
  recommendationGroups,
  type RecommendationGroup,
} from "../../analysis/recommendation-groups.ts";
import { reportAreas, type AreaSection } from "../../analysis/report-areas.ts";
import { reportContents, type ContentsEntry } from "../../analysis/report-contents.ts";
import { neighboursInTime } from "../../analysis/history/same-authority.ts";
import { statementTree, type StatementGroup } from "../../analysis/statistics/statement-tree.ts";

/** All that a report's page shows, in words, beside the report itself. */
export type ReportView = {
  report: Report;
  framework: FrameworkName;
  /** "SIF reinspection" */
  kind: string;
  inspected: string;
  published: string;
  /** Where the date of publication comes from, or that it is in doubt; null where the report prints it. */
  publishedNote: string | null;
  licence: LicenceWords;
  damage: Damage | null;
  numbering: { findings: Numbering; recommendations: Numbering };
  areas: AreaSection[];
  recommendations: RecommendationGroup[];
  statements: StatementGroup[];
  contents: ContentsEntry[];
  earlier: Report | null;
  later: Report | null;
};

function publishedNote({ problems, published }: Report): string | null {
  const impossible = problems.find(({ rule }) => rule === "date-impossible");
  if (impossible !== undefined) return `in doubt: ${impossible.message}`;
  return published.printed
    ? null
    : "not printed in the report; from the official catalogue or the file’s name";
}

/** The view of one report. `reports` are all reports of the site: from them come the earlier and the later one. */
export function reportView(report: Report, reports: readonly Report[]): ReportView {
  const areas = reportAreas(report);
  const recommendations = recommendationGroups(report.recommendations, report.framework);
  return {
    report,
    framework: frameworkName(report.framework),
    kind: inspectionName(report),
    inspected: inspectionDates(report),
    published: formatDate(report.published.date),
    publishedNote: publishedNote(report),
    licence: licenceWords(report.source),
    damage: damageOf(report),
    numbering: {
      findings: numberingOf(report.findings),
      recommendations: numberingOf(report.recommendations),
    },
    areas,
    recommendations,
    statements: statementTree(report.statements),
    contents: reportContents(report, areas, recommendations),
    ...neighboursInTime(report, reports),
  };
}
