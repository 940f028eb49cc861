import type { Grade, Judgement, Report } from "../../model/index.ts";
import { areaName } from "../../wording/area-name.ts";
import { crosswalk, judgementOnRow, type CrosswalkRow } from "../../frameworks/crosswalk.ts";
import { doubtsOf, type Doubt } from "../doubts.ts";
import { judgementWords, noSuchArea } from "../../wording/grade-words.ts";
import type { Relation } from "./relation.ts";

/** One side's judgement on a row. */
export type JudgementCell = {
  /** The grade in words, or why there is none. */
  readonly words: string;
  readonly tone: Grade | "none";
  /** The area as this report's framework names it; null where the framework has none. */
  readonly area: string | null;
  readonly doubts: readonly Doubt[];
};

/** Change in words. The direction is for decoration; it is null where nothing is to be pointed at. */
export type Change = { readonly words: string; readonly direction: "up" | "down" | "same" | null };

/** Two judgements read on one row. `change` is null between different authorities. */
export type JudgementRow = {
  readonly id: string;
  readonly name: string;
  readonly a: JudgementCell;
  readonly b: JudgementCell;
  readonly change: Change | null;
};

const joinedArea = "in-care-and-care-leavers";

const order: Record<Grade, number> = {
  outstanding: 3,
  good: 2,
  "requires-improvement": 1,
  inadequate: 0,
};

const steps = ["", "one grade", "two grades", "three grades"];

/** The judgements of two reports, area by area. Change runs from the earlier report to the later. */
export function judgementRows(a: Report, b: Report, relation: Relation): JudgementRow[] {
  const rows: JudgementRow[] = [];
  for (const row of crosswalk) {
    const ofA = ownOnRow(a, row);
    const ofB = ownOnRow(b, row);
    if (ofA === null && ofB === null) continue;
    rows.push({
      id: row.id,
      name: rowName(row, ofA, ofB),
      a: cell(a, ofA, row),
      b: cell(b, ofB, row),
      change: relation.kind === "same" ? changeBetween(a, ofA, b, ofB) : null,
    });
  }
  return rows;
}

/**
 * The report's judgement on a row. One that grades children in care and care leavers as one stands on the row of
 * care alone: on both, one grade and one change would be read as two.
 */
function ownOnRow(report: Report, row: CrosswalkRow): Judgement | null {
  const judgement = judgementOnRow(report.judgements, row);
  return row.id === "care-leavers" && judgement?.area === joinedArea ? null : judgement;
}

function rowName({ id, name }: CrosswalkRow, ...found: (Judgement | null)[]): string {
  const joined = id === "care" && found.every((one) => one === null || one.area === joinedArea);
  return joined ? "Children in care and care leavers" : name;
}

function cell(report: Report, judgement: Judgement | null, row: CrosswalkRow): JudgementCell {
  if (judgement === null) {
    return { words: whyNone(report, row), tone: "none", area: null, doubts: [] };
  }
  return {
    ...judgementWords(judgement),
    area: areaName(judgement.area, report.framework).full,
    doubts: doubtsOf(report).judgement(judgement.area),
  };
}

function whyNone(report: Report, row: CrosswalkRow): string {
  const joined = report.judgements.some(({ area }) => area === joinedArea);
  return row.id === "care-leavers" && joined
    ? "Not graded on its own: graded with children in care"
    : noSuchArea(report.framework);
}

function changeBetween(a: Report, ofA: Judgement | null, b: Report, ofB: Judgement | null): Change {
  const [from, to] = a.published.date <= b.published.date ? [ofA, ofB] : [ofB, ofA];
  if (from === null || to === null) return notComparable("not graded in one of the two");
  if (from.status !== "given" || to.status !== "given") {
    return notComparable("no grade to read in one of the two");
  }
  if (isDoubted(a, ofA) || isDoubted(b, ofB)) return notComparable("a grade may be wrong");
  if (a.framework !== b.framework) return notComparable("not the same judgement");
  if (from.area !== to.area) return notComparable("not the same area");
  const moved = order[to.grade] - order[from.grade];
  if (moved === 0) return { words: "same", direction: "same" };
  const direction = moved > 0 ? "up" : "down";
  return { words: `${direction} ${steps[Math.abs(moved)] ?? ""}`, direction };
}

function isDoubted(report: Report, judgement: Judgement | null): boolean {
  return judgement !== null && doubtsOf(report).judgement(judgement.area).length > 0;
}

function notComparable(reason: string): Change {
  return { words: `not comparable: ${reason}`, direction: null };
}
