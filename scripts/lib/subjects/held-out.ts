import type { TopicSet } from "../../../src/model/index.ts";
import { compileTopics } from "../../../src/analysis/subjects/compile-topics.ts";
import { tagPassage } from "../../../src/analysis/subjects/tag-finding.ts";
import type { Example } from "./examples.ts";
import type { Label } from "./labels.ts";
import { randomFrom, shuffled } from "./softmax.ts";
import { correctByReaders, schoolByCues } from "./teach.ts";

/** A labelled paragraph, and the subjects told for it by what had learned from other reports. */
export type Answer = { readonly label: Label; readonly told: readonly string[] };

/** How good answers are: `right` has the first subject right, `within` has it among those the reader gave. */
export type Measure = {
  readonly of: number;
  readonly right: number;
  readonly within: number;
  readonly microF1: number;
};

const folds = 10;
const seed = 7;

/**
 * The subjects of every labelled paragraph, told each time without the labels of its report or of the reports in
 * its fold. No report is on both sides.
 */
export function heldOutAnswers(examples: readonly Example[], topics: TopicSet): Answer[] {
  const labelled = examples.filter(({ label }) => label !== null);
  const named = [...new Set(labelled.map(({ report }) => report))].sort();
  const reports = shuffled(named, randomFrom(seed));
  const foldOf = new Map(reports.map((report, at) => [report, at % folds]));
  const schooled = schoolByCues(
    examples,
    topics.topics.map(({ id }) => id),
  );
  return Array.from({ length: folds }, (_, fold) => {
    const inside = labelled.filter(({ report }) => foldOf.get(report) === fold);
    const outside = labelled.filter(({ report }) => foldOf.get(report) !== fold);
    const words = correctByReaders(schooled, outside, topics.tagger.cues);
    return answersOf(inside, { ...topics, words });
  }).flat();
}

/** The subjects that a set of subjects tells for labelled paragraphs. */
export function answersOf(examples: readonly Example[], topics: TopicSet): Answer[] {
  const compiled = compileTopics(topics);
  return examples.flatMap(({ label, passage }) => {
    if (label === null) return [];
    const { first, also } = tagPassage(compiled, passage);
    return [{ label, told: first === null ? [] : [first, ...also] }];
  });
}

/** Counts how many answers are right. A paragraph without a subject is right where none is told. */
export function measure(answers: readonly Answer[]): Measure {
  let [right, within, hits, wrong, missed] = [0, 0, 0, 0, 0];
  for (const { label, told } of answers) {
    const [first] = told;
    if (first === label.subjects[0]) right += 1;
    if (first === undefined ? label.subjects.length === 0 : label.subjects.includes(first))
      within += 1;
    hits += told.filter((id) => label.subjects.includes(id)).length;
    wrong += told.filter((id) => !label.subjects.includes(id)).length;
    missed += label.subjects.filter((id) => !told.includes(id)).length;
  }
  const microF1 = hits === 0 ? 0 : (2 * hits) / (2 * hits + wrong + missed);
  return { of: answers.length, right, within, microF1 };
}
