import type { Finding, Report, TopicSet } from "../../model/index.ts";
import { findingLabel, type FindingLabel } from "../comparison/finding-label.ts";
import { prepareReport } from "../comparison/prepare-report.ts";

/** A finding as a subject's page shows it. */
export type TopicFinding = {
  readonly report: Report;
  readonly finding: Finding;
  readonly label: FindingLabel;
  /** Later subjects, by id. */
  readonly also: readonly string[];
};

/** The findings of one year whose main subject is the topic, latest report first. */
export type TopicYear = { readonly year: string; readonly findings: readonly TopicFinding[] };

/**
 * The findings of all reports by main subject, for every topic and year that has any; latest year first,
 * in a year the latest report first, in a report in its own order.
 */
export function findingsByTopic(
  reports: readonly Report[],
  topics: TopicSet,
): ReadonlyMap<string, readonly TopicYear[]> {
  const byTopic = new Map<string, Map<string, TopicFinding[]>>();
  for (const report of latestFirst(reports)) {
    const { subjects } = prepareReport(report, topics);
    for (const finding of report.findings) {
      const found = subjects.get(finding.id);
      if (found === undefined || found.first === null) continue;
      const label = findingLabel(report, finding);
      const years = getOrMake(byTopic, found.first, () => new Map<string, TopicFinding[]>());
      const year = getOrMake(years, report.published.date.slice(0, 4), () => []);
      year.push({ report, finding, label, also: found.also });
    }
  }
  return new Map(
    [...byTopic].map(([topic, years]) => [
      topic,
      [...years].map(([year, findings]) => ({ year, findings })),
    ]),
  );
}

function latestFirst(reports: readonly Report[]): Report[] {
  return reports.toSorted(
    (one, other) =>
      other.published.date.localeCompare(one.published.date) || one.id.localeCompare(other.id),
  );
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
