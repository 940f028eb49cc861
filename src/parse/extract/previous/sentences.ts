import type { Area, PreviousInspection, Statement } from "../../../model/index.ts";
import { firstDate } from "../statistics/dates.ts";
import { plainText, printedWords } from "../statistics/plain-text.ts";
import { gradeIn } from "./grades.ts";

type Judgement = PreviousInspection["judgements"][number];

const fragment = /^(?<remit>[A-Z][A-Za-z ]{3,40}?) (?=\d{1,2} [A-Z][a-z]{2,8} \d{4} )/u;
const visits = /\b(?<count>\d+|an?) monitoring visits?\b/iu;
const begins =
  /(?<!\bsame )\binspections?\b[^.]{0,160}\b(?:was|were|took place)\b|\b(?:previously|also|last) inspected\b|\binspection\b[^.]{0,120}\bpublished\b|\binspection of [^.]{0,80} in (?:[a-z]+ )?(?:19|20)\d\d judged\b/iu;
const remitAfter =
  /\binspections?(?: report)? (?:of|for) (?<remit>.+?)(?:,? (?:was|were|took place|in [A-Z]?[a-z]* ?\d{4}|in \d{4})\b| judged\b)/iu;
const remitBefore =
  /^(?:the )?(?<remit>.{5,120}?) (?:was|were) (?:previously|also|last) inspected\b/iu;
const judged = /\b(?:judged?|overall quality|rating|judgement)\b/iu;

/** Which of several things one sentence judges: "good for safeguarding and adequate for looked after children". */
const forWhom =
  /\b(?<grade>outstanding|good|requir\w+ improvement|inadequate|adequate|satisfactory) for (?<whom>[^.]*?)(?=,? and (?:was )?(?:judged )?(?:to be )?(?:outstanding|good|requir|inadequate|adequate|satisfactory)|\.|$)/giu;

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
    judgements: judgementsIn(text, remit),
  };
}

function judgementsIn(text: string, remit: string | null): Judgement[] {
  const verdicts = text
    .split(/(?<=\.) (?=[A-Z])/u)
    .filter((part) => judged.test(part) && gradeIn(part) !== null);
  const named = verdicts.flatMap((sentence) =>
    [...sentence.matchAll(forWhom)].flatMap((match) => {
      const grade = gradeIn(match.groups?.["grade"] ?? "");
      return grade === null
        ? []
        : areasNamed(match.groups?.["whom"] ?? "").map((area) => ({ area, ...grade }));
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
  const verdict = first.slice(Math.max(0, first.search(judged)));
  // "… was judged to be adequate. In the same inspection safeguarding was judged to be inadequate."
  const others = more.flatMap((sentence) => {
    const grade = gradeIn(sentence.slice(Math.max(0, sentence.search(judged))));
    const [area] = areasNamed(sentence);
    return grade === null || area === undefined ? [] : [{ area, ...grade }];
  });
  const grade = gradeIn(verdict);
  const area = others.length === 0 ? null : (onlyArea(verdict) ?? onlyArea(remit ?? ""));
  return grade === null ? others : [{ area, ...grade }, ...others];
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

/** The areas some words name. */
function areasNamed(words: string): Area[] {
  return subjects.filter((subject) => subject.cue.test(words)).map((subject) => subject.area);
}

function onlyArea(words: string): Area | null {
  const [area = null, ...more] = areasNamed(words);
  return more.length === 0 ? area : null;
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
