import type { Report, TopicSet } from "../../model/index.ts";
import { align, type Alignment } from "../../analysis/alignment/align.ts";
import { prepareReport } from "../../analysis/comparison/prepare-report.ts";
import { formatShortDate } from "../../wording/format-date.ts";

/** Another inspection of the authority, on whose prepared comparison the paragraph stands beside its counterpart. */
export type Beside = {
  readonly earlier: string;
  readonly later: string;
  readonly side: "a" | "b";
  /** "compare with 2018" */
  readonly words: string;
};

/** Where a paragraph of a report leads: to all on its main subject, and to its counterparts in time. */
export type ParagraphLinks = {
  readonly topic: { readonly id: string; readonly name: string } | null;
  readonly beside: readonly Beside[];
};

/** The inspections of the same authority just before and just after. */
export type NeighboursInTime = { readonly earlier: Report | null; readonly later: Report | null };

/**
 * For each finding and recommendation, by id, where it leads. Only a shown counterpart counts: what merely could be
 * read beside it does not. A recommendation leads to what the next report says of it.
 */
export function paragraphLinks(
  report: Report,
  { earlier, later }: NeighboursInTime,
  topics: TopicSet,
): ReadonlyMap<string, ParagraphLinks> {
  const names = new Map(topics.topics.map(({ id, name }) => [id, name]));
  const { subjects } = prepareReport(report, topics);
  const before = earlier === null ? null : alignmentOf(earlier, report, topics).ofB;
  const after = later === null ? null : alignmentOf(report, later, topics).ofA;
  const toEarlier: Beside | null = earlier && {
    earlier: earlier.id,
    later: report.id,
    side: "b",
    words: `compare with ${nameBeside(earlier, report)}`,
  };
  const toLater: Beside | null = later && {
    earlier: report.id,
    later: later.id,
    side: "a",
    words: `compare with ${nameBeside(later, report)}`,
  };
  const outcome: Beside | null = toLater &&
    later && { ...toLater, words: `what the report of ${nameBeside(later, report)} says` };
  const topicOf = (id: string): ParagraphLinks["topic"] => {
    const first = subjects.get(id)?.first ?? null;
    return first === null ? null : { id: first, name: names.get(first) ?? first };
  };
  return new Map([
    ...report.findings.map(({ id }): [string, ParagraphLinks] => [
      id,
      {
        topic: topicOf(id),
        beside: [
          hasCounterpart(before, id) ? toEarlier : null,
          hasCounterpart(after, id) ? toLater : null,
        ].filter((beside) => beside !== null),
      },
    ]),
    ...report.recommendations.map(({ id }): [string, ParagraphLinks] => [
      id,
      { topic: topicOf(id), beside: outcome === null ? [] : [outcome] },
    ]),
  ]);
}

function hasCounterpart(aligned: Alignment["ofA"] | null, id: string): boolean {
  const shown = aligned?.get(id)?.shown ?? null;
  return shown !== null;
}

function nameBeside(other: Report, report: Report): string {
  const [theirs, ours] = [other.published.date, report.published.date];
  return theirs.slice(0, 4) === ours.slice(0, 4) ? formatShortDate(theirs) : theirs.slice(0, 4);
}

type Aligned = { readonly later: Report; readonly topics: TopicSet; readonly alignment: Alignment };

// The pages of both reports ask for it.
const known = new WeakMap<Report, Aligned>();

function alignmentOf(earlier: Report, later: Report, topics: TopicSet): Alignment {
  const aligned = known.get(earlier);
  if (aligned?.later === later && aligned.topics === topics) return aligned.alignment;
  const alignment = align(
    prepareReport(earlier, topics).findings,
    prepareReport(later, topics).findings,
  );
  known.set(earlier, { later, topics, alignment });
  return alignment;
}
