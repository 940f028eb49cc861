import type { PreviousInspection, Statement } from "../../../model/index.ts";
import { firstDate } from "../statistics/dates.ts";
import { plainText, printedWords } from "../statistics/plain-text.ts";
import { gradeIn } from "./grades.ts";
import { judgementsOf } from "./judgements.ts";
import { verdictsIn } from "./verdicts.ts";

const fragment = /^(?<remit>[A-Z][A-Za-z ]{3,40}?) (?=\d{1,2} [A-Z][a-z]{2,8} \d{4} )/u;
const visits = /\b(?<count>\d+|an?) monitoring visits?\b/iu;
const begins =
  /(?<!\bsame )\binspections?\b[^.]{0,160}\b(?:was|were|took place)\b|\b(?:previously|also|last) inspected\b|\binspection\b[^.]{0,120}\bpublished\b|\binspection of [^.]{0,80} in (?:[a-z]+ )?(?:19|20)\d\d judged\b/iu;
const remitAfter =
  /\binspections?(?: report)? (?:of|for) (?<remit>.+?)(?:,? (?:was|were|took place|in [A-Z]?[a-z]* ?\d{4}|in \d{4})\b| judged\b| \()/iu;
const remitBefore =
  /^(?:the )?(?<remit>.{5,120}?) (?:was|were) (?:previously|also|last) inspected\b/iu;
/**
 * The earlier inspections one statement tells of. Two sentences "The previous inspection of X was in … It
 * was judged to be good." are one inspection; a statement may tell of two. `names` are the words of the authority's
 * name; null where it is not known.
 */
export function earlierInspections(
  statement: Statement,
  names: ReadonlySet<string> | null,
): PreviousInspection[] {
  const words = printedWords(statement.text);
  const counted = visits.exec(plainText(statement.text))?.groups?.["count"];
  if (counted !== undefined) {
    return [{ ...blank(statement), remit: "monitoring visits", visits: Number(counted) || 1 }];
  }
  const short = fragment.exec(words)?.groups?.["remit"];
  if (short !== undefined) {
    return [
      {
        ...blank(statement),
        ...dateIn(words),
        dated: "inspected",
        remit: short,
        judgements: wholes(words),
      },
    ];
  }
  return groups(words).map((text) => inspectionIn(text, statement, names));
}

/** The sentences of a statement, each inspection's together. */
function groups(words: string): string[] {
  const found: string[] = [];
  for (const sentence of words.split(/(?<=\.) (?=[A-Z])|, and (?=an inspection of )/u)) {
    const last = found.length - 1;
    if (last < 0 || begins.test(sentence)) {
      if (last >= 0 && !begins.test(found[last] ?? ""))
        found[last] = `${found[last] ?? ""} ${sentence}`;
      else found.push(sentence);
    } else {
      found[last] = `${found[last] ?? ""} ${sentence}`;
    }
  }
  return found;
}

function inspectionIn(
  text: string,
  statement: Statement,
  names: ReadonlySet<string> | null,
): PreviousInspection {
  const remit =
    remitAfter.exec(text)?.groups?.["remit"] ?? remitBefore.exec(text)?.groups?.["remit"] ?? null;
  const published = /\bpublished\b/iu.test(text);
  const date = dateIn(text);
  const around = { names, remit: true, general: true, past: true };
  const verdicts = sentencesOf(text).flatMap((sentence) => verdictsIn(sentence, around).verdicts);
  return {
    ...blank(statement),
    ...date,
    remit: remit?.trim() ?? null,
    dated: date.date === null ? null : published ? "published" : "inspected",
    judgements: judgementsOf(verdicts, remit, date.date),
  };
}

/** One judgement of the whole of what was inspected. */
function wholes(text: string): PreviousInspection["judgements"] {
  const grade = gradeIn(text);
  return grade === null ? [] : [{ area: null, ...grade }];
}

/** The sentences of a text, a capital after each full stop. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=\.) (?=[A-Z])/u);
}

function dateIn(text: string): { date: string | null } {
  const month = firstDate(text)?.iso ?? null;
  return { date: month ?? /\bin ((?:19|20)\d\d)\b/u.exec(text)?.[1] ?? null };
}

function blank(statement: Statement): PreviousInspection {
  return {
    remit: null,
    date: null,
    dated: null,
    judgements: [],
    visits: null,
    text: statement.text,
    places: [...statement.places],
  };
}
