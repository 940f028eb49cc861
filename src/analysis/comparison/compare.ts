import type { Report, TopicSet } from "../../model/index.ts";
import { align, type Alignment } from "../alignment/align.ts";
import { nearIdentical } from "../alignment/near-identical.ts";
import { areaRows, unpairedAreas, type AreaRow, type UnpairedArea } from "./area-rows.ts";
import { entriesOf, type Entry } from "./entry.ts";
import { judgementRows, type JudgementRow } from "./judgement-rows.ts";
import { notices } from "./notices.ts";
import { prepareReport } from "./prepare-report.ts";
import { relationOf, type Relation, type Succession } from "./relation.ts";
import { sides, type Side } from "./side.ts";
import {
  statisticRows,
  unvalidatedNotes,
  type StatisticFootnote,
  type StatisticRow,
} from "./statistic-rows.ts";
import { subjectChapters, type SubjectChapter } from "./subject-groups.ts";
import { traceRecommendations, type Trace } from "./trace-recommendations.ts";

/** Two reports side by side, as plain data: everything a comparison page shows. */
export type Comparison = {
  readonly a: Side;
  readonly b: Side;
  readonly relation: Relation;
  readonly notices: readonly string[];
  readonly judgements: readonly JudgementRow[];
  /** Null between different authorities. */
  readonly trace: Trace | null;
  readonly entries: {
    readonly a: ReadonlyMap<string, Entry>;
    readonly b: ReadonlyMap<string, Entry>;
  };
  readonly alignment: Alignment;
  readonly chapters: readonly SubjectChapter[];
  /** Names of the topics, by id. */
  readonly topicNames: ReadonlyMap<string, string>;
  readonly areas: readonly AreaRow[];
  readonly statistics: readonly StatisticRow[];
  readonly footnotes: readonly StatisticFootnote[];
  readonly unpaired: readonly UnpairedArea[];
};

/** What a comparison needs to know beside the two reports. */
export type ComparisonContext = {
  readonly topics: TopicSet;
  readonly authorities: readonly Succession[];
};

/** Compares two reports. The order is the caller's; change always runs from the earlier to the later. */
export function compareReports(
  reportA: Report,
  reportB: Report,
  { topics, authorities }: ComparisonContext,
): Comparison {
  const { a, b } = sides(reportA, reportB);
  const preparedA = prepareReport(reportA, topics);
  const preparedB = prepareReport(reportB, topics);
  const relation = relationOf(a, b, authorities);
  const entriesA = entriesOf(a, preparedA);
  const entriesB = entriesOf(b, preparedB);
  const alignment = align(preparedA.findings, preparedB.findings);
  const termsA = new Map(preparedA.findings.map(({ id, terms }) => [id, terms]));
  const termsB = new Map(preparedB.findings.map(({ id, terms }) => [id, terms]));
  const sameText = (idA: string, idB: string): boolean =>
    nearIdentical(termsA.get(idA) ?? new Map(), termsB.get(idB) ?? new Map());
  const areas = areaRows(entriesA, entriesB);
  const chapters = subjectChapters(topics, { a: entriesA, b: entriesB }, alignment, sameText);
  return {
    a,
    b,
    relation,
    notices: notices({
      sides: { a, b },
      reports: { a: reportA, b: reportB },
      relation,
      sameText: countSameText(chapters),
    }),
    judgements: judgementRows(reportA, reportB, relation),
    trace: relation.kind === "same" ? traceRecommendations(preparedA, preparedB) : null,
    entries: { a: byId(entriesA), b: byId(entriesB) },
    alignment,
    chapters,
    topicNames: new Map(topics.topics.map(({ id, name }) => [id, name])),
    areas,
    statistics: statisticRows(reportA, reportB, relation),
    footnotes: unvalidatedNotes(reportA, reportB),
    unpaired: unpairedAreas(areas),
  };
}

function countSameText(chapters: readonly SubjectChapter[]): number {
  return chapters
    .flatMap(({ groups }) => groups.flatMap(({ pairs }) => pairs))
    .filter(({ sameText }) => sameText).length;
}

function byId(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
