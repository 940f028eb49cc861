import type { PreviousInspection, Statement } from "../../model/index.ts";
import { earlierInspections } from "./previous/sentences.ts";
import { earlierGrade } from "./previous/grades.ts";
import { isEarlierGrade, tellsOfEarlierInspection } from "./previous/wording.ts";
import { joinContinued } from "./statistics/continued.ts";
import { printedWords } from "./statistics/plain-text.ts";

/**
 * What the report says of earlier inspections, in reading order: one entry an inspection. Rows "Adoption
 * performance: good" belong to the inspection named before them, however the source nests them.
 */
export function extractPrevious(statements: readonly Statement[]): PreviousInspection[] {
  const found: PreviousInspection[] = [];
  let head: PreviousInspection | null = null;
  for (const statement of joinContinued(statements)) {
    if (isEarlierGrade(statement.text)) {
      const judgement = earlierGrade(printedWords(statement.text));
      if (head === null || judgement === null) continue;
      head.judgements.push(judgement);
      head.places.push(...statement.places);
      head.text = `${head.text} ${statement.text}`;
      continue;
    }
    if (!tellsOfEarlierInspection(statement.text)) continue;
    for (const inspection of earlierInspections(statement)) {
      found.push(inspection);
      head = inspection;
    }
  }
  return found;
}
