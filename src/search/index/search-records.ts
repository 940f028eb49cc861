import { factsOf } from "../../frameworks/index.ts";
import type { Area, Framework, Grade, Judgement, Paragraph, Report } from "../../model/index.ts";
import { doubtsOf, type Doubt } from "../../analysis/doubts.ts";
import { reportAreas } from "../../analysis/report-areas.ts";

/**
 * What a search can find: a finding, a recommendation (SIF), an item of "What needs to improve" (ILACS), a paragraph
 * of a summary.
 */
export const searchKinds = ["finding", "recommendation", "improvement", "summary"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One paragraph a search can find. */
export type SearchRecord = {
  /** Its anchor on the report's page: "finding-14"; a summary's paragraph has its part's, "area-adoption". */
  id: string;
  kind: SearchKind;
  /** Null for a recommendation to the authority: it belongs to no one area. */
  area: Area | null;
  /** As printed; null where the source prints none or lost it. */
  number: number | null;
  text: string;
  /** The inspectors' mark "(Recommendation)" stands at its end. */
  marked: boolean;
  /** Its first subject, null where none was found. */
  subject: string | null;
  /** What may be wrong with it, or with what is said above it. */
  doubts: readonly Doubt[];
};

/** A report with everything in it that a search can find. */
export type SearchReport = {
  id: string;
  authority: {
    id: string;
    name: string;
    /** Of the register; none where that has none. */
    region?: string;
    /** The authorities that count it among their statistical neighbours. */
    neighbourOf?: readonly string[];
  };
  framework: Framework;
  kind: Report["kind"];
  published: string;
  /** The grades given, by area: the grade of the area at the time. */
  grades: Partial<Record<Area, Grade>>;
  records: SearchRecord[];
};

/** Names the first subject of a paragraph. */
export type SubjectOf = {
  finding: (finding: Report["findings"][number]) => string | null;
  recommendation: (recommendation: Report["recommendations"][number]) => string | null;
};

/** The paragraphs of a report that a search can find, as the report prints them. */
export function searchReport(
  report: Report,
  subjectOf: SubjectOf,
  place: { region?: string; neighbourOf?: readonly string[] } = {},
): SearchReport {
  const doubts = doubtsOf(report);
  const summary = (id: string, paragraphs: readonly Paragraph[]): SearchRecord[] =>
    summaryRecords(id, null, paragraphs, doubts.report);
  return {
    id: report.id,
    authority: { id: report.authority.id, name: report.authority.name, ...place },
    framework: report.framework,
    kind: report.kind,
    published: report.published.date,
    grades: Object.fromEntries(report.judgements.flatMap(gradeEntry)),
    records: [
      ...summary("introduction", report.summaries.introduction),
      ...summary("summary", report.summaries.executive),
      ...report.recommendations.map((recommendation): SearchRecord => ({
        id: recommendation.id,
        kind: factsOf(report.framework).asks,
        area: recommendation.body === "lscb" ? "lscb" : null,
        number: recommendation.number,
        text: wholeText(recommendation.text, recommendation.items),
        marked: false,
        subject: subjectOf.recommendation(recommendation),
        doubts: doubts.recommendationAlone(recommendation),
      })),
      ...report.findings.map((finding): SearchRecord => ({
        id: finding.id,
        kind: "finding",
        area: finding.area,
        number: finding.number,
        text: wholeText(finding.text, finding.items),
        marked: finding.pointsTo !== null,
        subject: subjectOf.finding(finding),
        doubts: doubts.findingAlone(finding),
      })),
      ...reportAreas(report).flatMap(({ id, area, summary: own }) =>
        summaryRecords(id, area, own, [...doubts.judgement(area), ...doubts.report]),
      ),
      ...summary("strengths", report.summaries.strengths),
      ...summary("progress", report.summaries.progress),
      ...summary("young-people", report.summaries.youngPeople),
    ],
  };
}

/** A summary's paragraphs have no address of their own: they lead to their part of the page. */
function summaryRecords(
  id: string,
  area: Area | null,
  paragraphs: readonly Paragraph[],
  doubts: readonly Doubt[],
): SearchRecord[] {
  return paragraphs.map(({ number, text }) => ({
    id,
    kind: "summary",
    area,
    number,
    text,
    marked: false,
    subject: null,
    doubts,
  }));
}

function gradeEntry(judgement: Judgement): [Area, Grade][] {
  return judgement.status === "given" ? [[judgement.area, judgement.grade]] : [];
}

function wholeText(text: string, items: readonly string[]): string {
  return [text, ...items.map((item) => `• ${item}`)].join(" ");
}
