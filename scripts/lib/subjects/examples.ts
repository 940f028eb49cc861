import type { Report } from "../../../src/model/index.ts";
import type { CompiledTopics } from "../../../src/analysis/subjects/compile-topics.ts";
import { scoreTopics, type TopicScores } from "../../../src/analysis/subjects/score-topics.ts";
import {
  passageOfFinding,
  passageOfItem,
  type Passage,
} from "../../../src/analysis/subjects/tag-finding.ts";
import { wordFeatures, type Features } from "../../../src/analysis/subjects/word-features.ts";
import type { Label } from "./labels.ts";

/** A paragraph to learn from: its words, what its cues say, and what a reader said, if one did. */
export type Example = {
  readonly report: string;
  readonly authority: string;
  readonly passage: Passage;
  readonly features: Features;
  readonly points: TopicScores;
  readonly label: Label | null;
};

/** Every finding and recommendation of the reports. */
export function examplesOf(
  reports: Iterable<Report>,
  topics: Pick<CompiledTopics, "topics" | "tagger">,
  labels: readonly Label[],
): Example[] {
  const labelled = new Map(labels.map((label) => [`${label.report} ${label.paragraph}`, label]));
  const example = ({ id: report, authority }: Report, id: string, passage: Passage): Example => ({
    report,
    authority: authority.id,
    passage,
    features: wordFeatures(passage.text, passage.marks),
    points: scoreTopics(topics, passage.text, passage.sections),
    label: labelled.get(`${report} ${id}`) ?? null,
  });
  return [...reports].flatMap((report) => [
    ...report.findings.map((one) => example(report, one.id, passageOfFinding(one))),
    ...report.recommendations.map((one) => example(report, one.id, passageOfItem(one))),
  ]);
}
