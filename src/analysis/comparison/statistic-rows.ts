import type { Report, Statistic, StatisticKey } from "../../model/index.ts";
import { doubtsOf } from "../doubts.ts";
import { normalBasis } from "../statistics/normal-basis.ts";
import type { Relation } from "./relation.ts";
import { statisticDifference, type Difference } from "./statistic-difference.ts";
import { statisticCell, type StatisticCell } from "./statistic-words.ts";

/** One statistic of both reports. A null cell: not found in that report. */
export type StatisticRow = {
  readonly key: StatisticKey;
  readonly label: string;
  readonly a: StatisticCell | null;
  readonly b: StatisticCell | null;
  /** Null between different authorities and for statements in words. */
  readonly difference: Difference | null;
};

/** A footnote that qualifies all of a report's area information. */
export type StatisticFootnote = { readonly side: "a" | "b"; readonly text: string };

/**
 * The statistics of two reports, one row each, in the order of the earlier report's own list. What a report
 * prints twice on different bases makes two rows.
 */
export function statisticRows(a: Report, b: Report, relation: Relation): StatisticRow[] {
  const forwards = a.published.date <= b.published.date;
  const left = comparable(a);
  const right = comparable(b);
  const cellOf = (report: Report, one: Statistic | undefined): StatisticCell | null =>
    one === undefined ? null : statisticCell(one, doubtsOf(report).statistic(one));
  const rows: StatisticRow[] = [];
  for (const key of keysInOrder(left, right)) {
    const ofA = left.filter((one) => one.key === key);
    const ofB = right.filter((one) => one.key === key);
    for (const [one, other] of sameBasisFirst(ofA, ofB)) {
      const named = one ?? other;
      if (named === undefined) continue;
      const cells = { a: cellOf(a, one), b: cellOf(b, other) };
      const doubted = [cells.a, cells.b].some((cell) => cell !== null && cell.doubts.length > 0);
      const inTime: Couple = forwards ? [one, other] : [other, one];
      rows.push({
        key,
        label: named.label,
        ...cells,
        difference: relation.kind === "same" ? differenceOf(inTime, doubted) : null,
      });
    }
  }
  return rows;
}

/** Footnotes by which a report says that its figures are local and not validated. */
export function unvalidatedNotes(a: Report, b: Report): StatisticFootnote[] {
  const ofSide = (side: "a" | "b", report: Report): StatisticFootnote[] =>
    report.footnotes
      .filter(({ text }) => /\bunvalidated\b/iu.test(text))
      .map(({ text }) => ({ side, text }));
  return [...ofSide("a", a), ...ofSide("b", b)];
}

// What has no key of its own differs from report to report: it is read there, not compared.
function comparable(report: Report): Statistic[] {
  return report.statistics.filter(({ key }) => key !== "other");
}

function keysInOrder(...lists: Statistic[][]): Set<StatisticKey> {
  return new Set(lists.flat().map(({ key }) => key));
}

type Couple = [Statistic | undefined, Statistic | undefined];

function sameBasisFirst(ofA: Statistic[], ofB: Statistic[]): Couple[] {
  const rest = [...ofB];
  const couples: Couple[] = [];
  const alone: Statistic[] = [];
  for (const one of ofA) {
    const at = rest.findIndex((other) => normalBasis(other.basis) === normalBasis(one.basis));
    if (at === -1) alone.push(one);
    else couples.push([one, ...rest.splice(at, 1)] as Couple);
  }
  while (alone.length + rest.length > 0) couples.push([alone.shift(), rest.shift()]);
  return couples;
}

function differenceOf([from, to]: Couple, doubted: boolean): Difference | null {
  if (from === undefined || to === undefined) {
    return { kind: "not-compared", reason: "found in one of the two reports only" };
  }
  // What may be wrong is not reckoned with.
  if (doubted) return { kind: "not-compared", reason: "a figure may be wrong, see the note" };
  return statisticDifference(from, to);
}
