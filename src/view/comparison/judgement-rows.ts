import type { Grade, Judgement, Report } from "../../model/index.ts";
import { areaName } from "../area-name.ts";
import { crosswalk, judgementOnRow, type CrosswalkRow } from "../crosswalk.ts";
import { judgementWords, noSuchArea } from "../grade-words.ts";
import type { Relation } from "./relation.ts";

/** One side's judgement on a row. */
export type JudgementCell = {
  /** The grade in words, or why there is none. */
  readonly words: string;
  readonly tone: Grade | "none";
  /** The area as this report's framework names it; null where the framework has none. */
  readonly area: string | null;
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
    const ofA = judgementOnRow(a.judgements, row);
    const ofB = judgementOnRow(b.judgements, row);
    if (ofA === null && ofB === null) continue;
    rows.push({
      id: row.id,
      name: row.name,
      a: cell(a, ofA, row),
      b: cell(b, ofB, row),
      change: relation.kind === "same" ? changeBetween(a, ofA, b, ofB) : null,
    });
  }
  return rows;
}

function cell(report: Report, judgement: Judgement | null, row: CrosswalkRow): JudgementCell {
  if (judgement === null) {
    const words = reviewsBoard(row) ? "Not part of this inspection" : noSuchArea(report.framework);
    return { words, tone: "none", area: null };
  }
  return { ...judgementWords(judgement), area: areaName(judgement.area, report.framework).full };
}

// SIF has the area, but reinspections and later reviews leave the board out.
function reviewsBoard(row: CrosswalkRow): boolean {
  return row.id === "lscb";
}

function changeBetween(a: Report, ofA: Judgement | null, b: Report, ofB: Judgement | null): Change {
  const [from, to] = a.published.date <= b.published.date ? [ofA, ofB] : [ofB, ofA];
  if (from === null || to === null) return notComparable("not graded in one of the two");
  if (from.status !== "given" || to.status !== "given") {
    return notComparable("no grade to read in one of the two");
  }
  if (a.framework !== b.framework) return notComparable("not the same judgement");
  if (from.area !== to.area) return notComparable("not the same area");
  const moved = order[to.grade] - order[from.grade];
  if (moved === 0) return { words: "same", direction: "same" };
  const direction = moved > 0 ? "up" : "down";
  return { words: `${direction} ${steps[Math.abs(moved)] ?? ""}`, direction };
}

function notComparable(reason: string): Change {
  return { words: `not comparable: ${reason}`, direction: null };
}
