import type { PreviousInspection, Statement } from "../../model/index.ts";
import type { SectionTree } from "../sections/section.ts";
import { earlierGrade } from "./previous/grades.ts";
import { nameWords } from "./previous/name-words.ts";
import { paragraphsOf } from "./previous/paragraphs.ts";
import { earlierInspections } from "./previous/sentences.ts";
import { toldIn } from "./previous/told.ts";
import { isEarlierGrade, tellsOfEarlierInspection } from "./previous/wording.ts";
import { joinContinued } from "./statistics/continued.ts";
import { printedWords } from "./statistics/plain-text.ts";

/**
 * What the report says of earlier inspections: first each one that the area information lists, then those that
 * other paragraphs tell of with a grade, both in reading order. `authority` is its name as far as known: grades of
 * others are not its own.
 */
export function extractPrevious(
  statements: readonly Statement[],
  tree: SectionTree | null = null,
  authority: string | null = null,
): PreviousInspection[] {
  const names = authority === null ? null : nameWords(authority);
  const told = tree === null ? [] : paragraphsOf(tree).flatMap((one) => toldIn(one, names));
  return [...inAreaInformation(statements, names), ...once(told)];
}

/** One entry for an inspection that several paragraphs tell of in the same way, with the places of all. */
function once(told: readonly PreviousInspection[]): PreviousInspection[] {
  const found = new Map<string, PreviousInspection>();
  for (const one of told) {
    const { remit, date, dated, judgements } = one;
    const key = JSON.stringify([
      remit,
      date,
      dated,
      judgements.map(({ area, grade }) => [area, grade]),
    ]);
    const same = judgements.length === 0 ? undefined : found.get(key);
    if (same === undefined) found.set(judgements.length === 0 ? `${key}${one.text}` : key, one);
    else same.places.push(...one.places);
  }
  return [...found.values()];
}

/** One entry an inspection. Rows "Adoption performance: good" belong to the one before, however nested. */
function inAreaInformation(
  statements: readonly Statement[],
  names: ReadonlySet<string> | null,
): PreviousInspection[] {
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
    const told = tellsOfEarlierInspection(statement.text)
      ? earlierInspections(statement, names)
      : // What is told without a grade in the list of homes and figures is of one of the homes.
        toldIn({ text: statement.text, area: null, places: statement.places }, names).filter(
          ({ judgements }) => judgements.length > 0,
        );
    for (const inspection of told) {
      found.push(inspection);
      head = inspection;
    }
  }
  return found;
}
