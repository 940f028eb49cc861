import type { PreviousInspection } from "../../model/index.ts";
import { gradeMentions } from "../extract/previous/grades.ts";
import type { Check } from "./doubt.ts";

/** Fewer grades read from what a report says of earlier inspections than stand in its words. */
export const earlierGrades: Check = ({ previous }) =>
  previous.flatMap((inspection, index) => {
    const inText = gradeMentions(inspection.text);
    const read = previous
      .filter((other) => sameStatement(other, inspection))
      .reduce((sum, { judgements }) => sum + judgements.length, 0);
    if (inText <= read) return [];
    return [
      {
        rule: "earlier-grade-unread",
        message: wordsFor(inText, read),
        place: inspection.places[0] ?? null,
        about: { part: "earlier-inspection", index },
      },
    ];
  });

/** One statement may tell of several inspections; each keeps the whole of it. */
function sameStatement(a: PreviousInspection, b: PreviousInspection): boolean {
  return a.text === b.text && a.places[0]?.from === b.places[0]?.from;
}

function wordsFor(named: number, read: number): string {
  const grades = named === 1 ? "a grade" : `${String(named)} grades`;
  return `Its words name ${grades}, of which ${read === 0 ? "none" : String(read)} could be read with certainty`;
}
