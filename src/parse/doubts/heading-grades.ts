import { gradeAtEnd } from "../frameworks/grade.ts";
import type { Check } from "./doubt.ts";

/** The grade of "Children in care: good", "Adoption performance is good", "Requires improvement"; not of "What is good". */
const likeJudgement =
  /[:\t]| [–—-] |^(?:requires|inadequate|good|outstanding)|\bthat (?:it|they)\b|\b(?:performance|progress|permanence|protection|governance|leavers|care|board|families) (?:is|are|requires?)\b/iu;

/** A heading over findings that ends in a grade, where the area they are filed under has another one. */
export const headingGrades: Check = ({ judgements, findings }) => {
  const told = new Set<string>();
  return findings.flatMap(({ id, heading, area, places }) => {
    if (heading === null || !likeJudgement.test(heading)) return [];
    const printed = gradeAtEnd(heading);
    const judgement = judgements.find((one) => one.area === area);
    if (printed === null || judgement === undefined) return [];
    if (judgement.status === "given" && judgement.grade === printed.grade) return [];
    if (judgement.status === "not-judged" && printed.grade === "not-judged") return [];
    const about = { part: "finding" as const, id };
    const place = places[0] ?? null;
    const message = `It stands under “${heading}”, and the area it is filed under has another grade`;
    const doubts = [{ rule: "heading-grade-differs" as const, message, place, about }];
    if (told.has(area)) return doubts;
    told.add(area);
    return [
      ...doubts,
      {
        rule: "heading-grade-differs" as const,
        message: `A heading in its part of the report reads “${heading}”`,
        place,
        about: { part: "judgement" as const, area },
      },
    ];
  });
};
