import type { Finding, Recommendation, Report, TopicSet } from "../../model/index.ts";
import { findingLabel, type FindingLabel } from "../comparison/finding-label.ts";
import { prepareReport } from "../comparison/prepare-report.ts";
import { twinsAmong } from "./twins.ts";

/** A finding as a subject's page shows it. */
export type TopicFinding = {
  readonly report: Report;
  readonly finding: Finding;
  readonly label: FindingLabel;
  /** Later subjects, by id. */
  readonly also: readonly string[];
  /** Nearly the same text under the same subject in reports of other authorities. */
  readonly alsoIn: readonly FindingPlace[];
};

/** Whose a finding is, and what it is called. */
export type FindingPlace = Pick<TopicFinding, "report" | "finding" | "label">;

/** A recommendation, or an item of what needs to improve, as a subject's page shows it. */
export type TopicRecommendation = {
  readonly report: Report;
  readonly recommendation: Recommendation;
  readonly also: readonly string[];
};

/** What has the topic as its main subject, the latest report first, in a report in its own order. */
export type TopicEntries = {
  readonly findings: readonly TopicFinding[];
  readonly recommendations: readonly TopicRecommendation[];
  /** How many findings mention it and stand under another main subject. */
  readonly mentions: number;
};

type Collected = {
  findings: Omit<TopicFinding, "alsoIn">[];
  recommendations: TopicRecommendation[];
  mentions: number;
};

/** The findings and recommendations of all reports by main subject; every topic is there. */
export function entriesByTopic(
  reports: readonly Report[],
  topics: TopicSet,
): ReadonlyMap<string, TopicEntries> {
  const byTopic = new Map<string, Collected>(
    topics.topics.map(({ id }) => [id, { findings: [], recommendations: [], mentions: 0 }]),
  );
  for (const report of latestFirst(reports)) {
    const { subjects } = prepareReport(report, topics);
    for (const finding of report.findings) {
      const { first, also } = subjects.get(finding.id) ?? { first: null, also: [] };
      if (first === null) continue;
      const label = findingLabel(report, finding);
      byTopic.get(first)?.findings.push({ report, finding, label, also });
      for (const id of also) {
        const mentioned = byTopic.get(id);
        if (mentioned !== undefined) mentioned.mentions += 1;
      }
    }
    for (const recommendation of report.recommendations) {
      const { first, also } = subjects.get(recommendation.id) ?? { first: null, also: [] };
      if (first === null) continue;
      byTopic.get(first)?.recommendations.push({ report, recommendation, also });
    }
  }
  return new Map(
    [...byTopic].map(([id, collected]) => [
      id,
      { ...collected, findings: withTwins(collected.findings) },
    ]),
  );
}

function withTwins(findings: Collected["findings"]): TopicFinding[] {
  const twins = twinsAmong(findings);
  return findings.map((found) => ({ ...found, alsoIn: twins.get(found) ?? [] }));
}

function latestFirst(reports: readonly Report[]): Report[] {
  return reports.toSorted(
    (one, other) =>
      other.published.date.localeCompare(one.published.date) || one.id.localeCompare(other.id),
  );
}
