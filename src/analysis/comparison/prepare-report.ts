import type { Area, Finding, Report, TopicSet } from "../../model/index.ts";
import type { AlignableItem } from "../alignment/align.ts";
import { countTerms } from "../alignment/terms.ts";
import { crosswalk } from "../../frameworks/crosswalk.ts";
import { rowOfHeading } from "./row-of-heading.ts";
import { compileTopics, type CompiledTopics } from "../subjects/compile-topics.ts";
import { tagFinding, tagRecommendation, type Subjects } from "../subjects/tag-finding.ts";

/** A report with the subjects and terms of its paragraphs worked out, once for all its comparisons. */
export type PreparedReport = {
  readonly report: Report;
  readonly findings: readonly AlignableItem[];
  readonly recommendations: readonly AlignableItem[];
  /** Subjects of findings and recommendations, by paragraph id. */
  readonly subjects: ReadonlyMap<string, Subjects>;
};

const prepared = new WeakMap<Report, { topics: TopicSet; value: PreparedReport }>();

/** Prepares a report; the same report is prepared once. */
export function prepareReport(report: Report, topics: TopicSet): PreparedReport {
  const known = prepared.get(report);
  if (known?.topics === topics) return known.value;
  const value = prepare(report, compileTopics(topics));
  prepared.set(report, { topics, value });
  return value;
}

/**
 * False for a paragraph whose number and first words the source lost: its text is the rest of a
 * paragraph, or of two, and must not be read as a whole one.
 */
export function isWhole(finding: Pick<Finding, "number" | "complete">): boolean {
  return finding.complete || finding.number !== null;
}

/** The row of the crosswalk that an area's findings are read on; null where their area is not told. */
export function rowOfArea(area: Area): string | null {
  return crosswalk.find((row) => row.areas.includes(area))?.id ?? null;
}

function prepare(report: Report, topics: CompiledTopics): PreparedReport {
  const subjects = new Map<string, Subjects>();
  const item = (
    paragraph: { id: string; text: string; items: readonly string[] },
    found: Subjects,
    row: string | null,
    whole: boolean,
  ): AlignableItem => {
    subjects.set(paragraph.id, found);
    const terms = countTerms([paragraph.text, ...paragraph.items].join(" "));
    return { id: paragraph.id, terms, scores: found.profile, row, whole };
  };
  return {
    report,
    subjects,
    findings: report.findings.map((finding) => {
      const row = rowOfArea(finding.area);
      // Beside a finding whose area is not told, another would seem to be of the same area.
      return item(finding, tagFinding(topics, finding), row, isWhole(finding) && row !== null);
    }),
    recommendations: report.recommendations.map((one) =>
      item(
        one,
        tagRecommendation(topics, one),
        one.body === "lscb" ? "lscb" : rowOfHeading(one.heading),
        true,
      ),
    ),
  };
}
