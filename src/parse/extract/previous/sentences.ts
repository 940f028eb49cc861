import type { Area, PreviousInspection, Statement } from "../../../model/index.ts";
import { firstDate } from "../statistics/dates.ts";
import { plainText, printedWords } from "../statistics/plain-text.ts";
import { gradeIn } from "./grades.ts";

type Judgement = PreviousInspection["judgements"][number];

const fragment = /^(?<remit>[A-Z][A-Za-z ]{3,40}?) (?=\d{1,2} [A-Z][a-z]{2,8} \d{4} )/u;
const visits = /\b(?<count>\d+|an?) monitoring visits?\b/iu;
const begins =
  /\binspections?\b[^.]{0,160}\b(?:was|were|took place)\b|\b(?:previously|also|last) inspected\b|\binspection\b[^.]{0,120}\bpublished\b|\binspection of [^.]{0,80} in (?:19|20)\d\d judged\b/iu;
const remitAfter =
  /\binspections?(?: report)? (?:of|for) (?<remit>.+?)(?:,? (?:was|were|took place|in [A-Z]?[a-z]* ?\d{4}|in \d{4})\b| judged\b)/iu;
const remitBefore =
  /^(?:the )?(?<remit>.{5,120}?) (?:was|were) (?:previously|also|last) inspected\b/iu;
const judged = /\b(?:judged?|overall quality|rating|judgement)\b/iu;

/** Which of several things one sentence judges: "good for safeguarding and adequate for looked after children". */
const forWhom =
  /\b(?<grade>outstanding|good|requir\w+ improvement|inadequate|adequate|satisfactory) for (?:(?:its|services for|the) )*(?<whom>[^,.]*?)(?= and (?:was )?(?:judged )?(?:outstanding|good|requir|inadequate|adequate|satisfactory)|, and |[.]|$)/giu;

/**
 * The earlier inspections one statement tells of. Two sentences "The previous inspection of X was in … It
 * was judged to be good." are one inspection; a statement may tell of two.
 */
export function earlierInspections(statement: Statement): PreviousInspection[] {
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
  return groups(words).map((text) => inspectionIn(text, statement));
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

function inspectionIn(text: string, statement: Statement): PreviousInspection {
  const remit =
    remitAfter.exec(text)?.groups?.["remit"] ?? remitBefore.exec(text)?.groups?.["remit"] ?? null;
  const published = /\bpublished\b/iu.test(text);
  const date = dateIn(text);
  return {
    ...blank(statement),
    ...date,
    remit: remit?.trim() ?? null,
    dated: date.date === null ? null : published ? "published" : "inspected",
    judgements: judgementsIn(text),
  };
}

function judgementsIn(text: string): Judgement[] {
  const verdicts = text
    .split(/(?<=\.) (?=[A-Z])/u)
    .filter((part) => judged.test(part) && gradeIn(part) !== null);
  const named = verdicts.flatMap((sentence) =>
    [...sentence.matchAll(forWhom)].flatMap((match) => {
      const grade = gradeIn(match.groups?.["grade"] ?? "");
      const whom = match.groups?.["whom"] ?? "";
      return grade === null || /^(?:both|all)$/iu.test(whom.trim())
        ? []
        : areasNamed(whom).map((area) => ({ area, ...grade }));
    }),
  );
  if (named.length > 0) {
    const overall = verdicts.find((part) => /\boverall\b/iu.test(part));
    const grade =
      overall === undefined ? null : gradeIn(overall.slice(overall.search(/\boverall\b/iu)));
    return grade === null ? named : [{ area: "overall", ...grade }, ...named];
  }
  const [first, ...more] = verdicts;
  if (first === undefined) return [];
  const whole = wholes(first.slice(Math.max(0, first.search(judged))));
  // "… was judged to be adequate. In the same inspection safeguarding was judged to be inadequate."
  const others = more.flatMap((sentence) => {
    const grade = gradeIn(sentence.slice(Math.max(0, sentence.search(judged))));
    const [area = null] = areasNamed(sentence);
    return grade === null || area === null ? [] : [{ area, ...grade }];
  });
  return [...whole, ...others];
}

/** One judgement of the whole of what was inspected. */
function wholes(text: string): Judgement[] {
  const grade = gradeIn(text);
  return grade === null ? [] : [{ area: null, ...grade }];
}

const subjects: readonly { area: Area; cue: RegExp }[] = [
  { area: "help-and-protection", cue: /\bsafeguarding\b|\bprotection\b/iu },
  { area: "looked-after", cue: /\blooked after\b|\bchildren in care\b/iu },
  { area: "adoption", cue: /\badoption\b/iu },
  { area: "care-leavers", cue: /\bcare leavers\b/iu },
  { area: "leadership", cue: /\bleadership\b/iu },
];

/** The areas some words name; one null where they name none of today's. */
function areasNamed(words: string): (Area | null)[] {
  const named = subjects
    .filter((subject) => subject.cue.test(words))
    .map((subject) => subject.area);
  return named.length === 0 ? [null] : named;
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
