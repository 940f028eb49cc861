import type { TopicSet } from "../../model/index.ts";
import type { Alignment, Candidate } from "../alignment/align.ts";
import type { Entry } from "./entry.ts";

/** Two findings side by side: each is the other's nearest, and they are near enough. */
export type Pair = {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** One text printed in both reports: one piece of evidence, not two. */
  readonly sameText: boolean;
};

/** A finding without a counterpart beside it, and what to read for it in the other report. */
export type Single = { readonly id: string; readonly alsoRead: readonly Candidate[] };

/** A finding of this subject that stands beside its counterpart under another subject. */
export type Elsewhere = {
  readonly id: string;
  readonly beside: string;
  readonly subject: string | null;
};

/** The findings of both reports whose main subject is this one. */
export type SubjectGroup = {
  /** The topic's id; null for the findings in which no subject was found. */
  readonly topic: string | null;
  readonly name: string;
  readonly definition: string;
  readonly count: { readonly a: number; readonly b: number };
  readonly pairs: readonly Pair[];
  readonly singlesA: readonly Single[];
  readonly singlesB: readonly Single[];
  /** Findings of B grouped here that are shown beside a finding of A under A's subject. */
  readonly elsewhereB: readonly Elsewhere[];
  /** Findings that mention the subject and are grouped under another. */
  readonly mentions: { readonly a: readonly string[]; readonly b: readonly string[] };
};

/** Subject groups under the heading their topics are filed under. */
export type SubjectChapter = {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly SubjectGroup[];
};

type Both<T> = { readonly a: T; readonly b: T };

/** Groups the findings of two reports by their first subject, in the order of the topics. */
export function subjectChapters(
  topics: Pick<TopicSet, "topics" | "groups">,
  entries: Both<readonly Entry[]>,
  alignment: Alignment,
  sameText: (a: string, b: string) => boolean,
): SubjectChapter[] {
  const subjectOf = {
    a: new Map(entries.a.map((entry) => [entry.id, entry.first])),
    b: new Map(entries.b.map((entry) => [entry.id, entry.first])),
  };
  const group = (topic: string | null, name: string, definition: string): SubjectGroup => {
    const ofA = entries.a.filter(({ first }) => first === topic);
    const ofB = entries.b.filter(({ first }) => first === topic);
    const pairs: Pair[] = [];
    const singlesA: Single[] = [];
    const singlesB: Single[] = [];
    const elsewhereB: Elsewhere[] = [];
    for (const { id } of ofA) {
      const beside = alignment.ofA.get(id);
      const shown = beside?.shown ?? null;
      if (shown === null) singlesA.push({ id, alsoRead: beside?.alsoRead ?? [] });
      else pairs.push({ a: id, b: shown.id, score: shown.score, sameText: sameText(id, shown.id) });
    }
    for (const { id } of ofB) {
      const beside = alignment.ofB.get(id);
      const shown = beside?.shown ?? null;
      if (shown === null) singlesB.push({ id, alsoRead: beside?.alsoRead ?? [] });
      else if (subjectOf.a.get(shown.id) !== topic) {
        elsewhereB.push({ id, beside: shown.id, subject: subjectOf.a.get(shown.id) ?? null });
      }
    }
    const mentioning = (list: readonly Entry[]): string[] =>
      topic === null ? [] : list.filter(({ also }) => also.includes(topic)).map(({ id }) => id);
    return {
      topic,
      name,
      definition,
      count: { a: ofA.length, b: ofB.length },
      pairs,
      singlesA,
      singlesB,
      elsewhereB,
      mentions: { a: mentioning(entries.a), b: mentioning(entries.b) },
    };
  };
  const chapters = topics.groups.map(({ id, name }) => ({
    id,
    name,
    groups: topics.topics
      .filter((topic) => topic.group === id)
      .map((topic) => group(topic.id, topic.name, topic.definition))
      .filter(hasFindings),
  }));
  const none = group(null, "No subject found", "Findings that none of our subjects fits.");
  return [
    ...chapters,
    { id: "none", name: "Without a subject", groups: [none].filter(hasFindings) },
  ].filter(({ groups }) => groups.length > 0);
}

function hasFindings({ count }: SubjectGroup): boolean {
  return count.a + count.b > 0;
}
