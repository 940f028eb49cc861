import type { Area, PreviousInspection } from "../../../model/index.ts";
import { datesIn } from "../statistics/dates.ts";
import { printedWords } from "../statistics/plain-text.ts";
import { judgementsOf } from "./judgements.ts";
import type { Paragraph } from "./paragraphs.ts";
import { sentencesOf } from "./sentences.ts";
import { verdictsIn, type Around, type Said, type Verdict } from "./verdicts.ts";

/** What tells of an earlier inspection: "last inspection", "previously judged", or a year. */
const earlier =
  /\b(?:last|previous|earlier|prior|recent|subsequent) (?:[\w'-]+ ){0,6}(?:inspections?|judge?ments?)\b|\b(?:last|previously|also) (?:been )?(?:inspected|judged|graded|rated)\b|\b(?:19|20)\d\d\b/iu;
const inspected = /\b(?:inspect(?:ed|ions?|ors)|ofsted|judged|judge?ments?|rated|graded)\b/iu;
/** Whose grades stand in reports beside the authority's. */
const ofOthers =
  /\b(?:schools?|colleges?|academy|homes?|pupils?|units?|providers?|agency|agencies|settings?|hospitals?|centres?|boards?|lscb|audits?|plans?|cases?|placements?|carers|establishments?|assessments?|self-assessment|peer|neighbour\w*|predecessor)\b/iu;

/** A sentence on the inspection that the one before names. */
const ofThat =
  /^(?:that|the|in that|in the same|at that) inspection\b|^(?:it|they) (?:was|were) judged\b/iu;
/** "have been judged inadequate since 2010": the year is that of no inspection alone. */
const eversince =
  /\btimes? since (?:19|20)\d\d\b|\b(?:has|have) (?:[a-z]+ )?been\b[^.]{0,80}\bsince (?:19|20)\d\d\b/iu;

/** Sentences of one paragraph on one inspection, and the one before them. */
type Told = { before: string; text: string[]; said: Said[] };

/** The parts about one area; the others are about the authority as a whole. */
const general = new Set<Area | null>([null, "overall", "leadership", "leaders"]);

/**
 * The earlier inspections a paragraph tells of with a grade, each in the words that tell it. Where a grade's link to
 * what it is of is not certain, the inspection has no judgement for it. Grades of others give no inspection.
 */
export function toldIn(
  paragraph: Paragraph,
  names: ReadonlySet<string> | null,
): PreviousInspection[] {
  const around: Around = { names, remit: false, general: general.has(paragraph.area), past: false };
  const told: Told[] = [];
  let open: Told | null = null;
  let before = "";
  for (const text of sentencesOf(paragraph.text.replace(/\s+/gu, " ").trim())) {
    const words = printedWords(text);
    const last = before;
    before = words;
    if (earlier.test(words) && inspected.test(words)) {
      open = { before: last, text: [text], said: [verdictsIn(words, around)] };
      told.push(open);
      continue;
    }
    // "It was judged to be good." after the sentence that names the inspection.
    const remit = open?.said.some((said) => said.remit !== null) === true;
    const said = open === null ? null : verdictsIn(words, { ...around, remit });
    const named = open?.said.every(({ stated }) => stated === 0) === true;
    const goesOn =
      said !== null &&
      said.stated > 0 &&
      (said.plain || ofThat.test(words) || (named && !ofOthers.test(words)));
    if (open === null || said === null || !goesOn) open = null;
    else {
      open.text.push(text);
      open.said.push(said);
    }
  }
  return told.flatMap((one) => inspectionsOf(one, paragraph));
}

function inspectionsOf({ before, text, said }: Told, { places }: Paragraph): PreviousInspection[] {
  const verdicts = said.flatMap((one) => one.verdicts);
  const stated = said.some((one) => one.stated > 0);
  const whole = text.join(" ");
  if (!stated || (verdicts.length === 0 && ofOthers.test(`${before} ${whole}`))) return [];
  const remit = said.find((one) => one.remit !== null)?.remit ?? null;
  return byDate(verdicts, printedWords(whole)).map(({ date, verdicts: own }) => ({
    remit,
    date,
    dated: date === null ? null : /\bpublished\b/iu.test(whole) ? "published" : "inspected",
    judgements: judgementsOf(own, remit, date),
    visits: null,
    text: whole,
    places: [...places],
  }));
}

/** "inadequate in 2010 and adequate in 2012" are two inspections; else the text's one date is that of all. */
function byDate(
  verdicts: readonly Verdict[],
  words: string,
): { date: string | null; verdicts: readonly Verdict[] }[] {
  const printed = [...new Set(verdicts.map(({ date }) => date))];
  if (printed.length > 1 && !printed.includes(null)) {
    return printed.map((date) => ({
      date: onlyDate(date ?? ""),
      verdicts: verdicts.filter((verdict) => verdict.date === date),
    }));
  }
  const named = words.match(lastInspection) ?? [];
  const [first, ...more] = named;
  if (eversince.test(words)) return [{ date: null, verdicts }];
  const date = onlyDate(words) ?? (first === undefined || more.length > 0 ? null : onlyDate(first));
  return [{ date, verdicts }];
}

/** "the last inspection of … in May 2010". */
const lastInspection =
  /\b(?:last|previous) (?:[\w'-]+ ){0,6}inspection[^.;]{0,80}?(?:19|20)\d\d\b/giu;

/** The date a text prints, null where it prints none or several. */
function onlyDate(text: string): string | null {
  const full = datesIn(text).map(({ iso }) => iso);
  const years = (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).filter(
    (year) => !full.some((date) => date.startsWith(year)),
  );
  const [date = null, ...more] = new Set([...full, ...years]);
  return more.length === 0 ? date : null;
}
