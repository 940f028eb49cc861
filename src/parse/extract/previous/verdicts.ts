import type { Area } from "../../../model/index.ts";
import { plainTokens } from "./plain-tokens.ts";
import { areasIn } from "./remit-areas.ts";
import { clausesOf, type Found } from "./sentence.ts";
import { rowAt, together, type Subject } from "./subjects.ts";
import { tokensOf, type Span, type Token } from "./tokens.ts";

/** One grade and the areas it is said of; no areas: of the whole of what was inspected. `date` stands directly after it. */
export type Verdict = { areas: Area[]; printed: string; date: string | null };

/** What is known around a sentence. */
export type Around = {
  /** Words of the authority's name in lower case: other names are other people's. Null: not known. */
  names: ReadonlySet<string> | null;
  /** The inspection is named here or just before: "it" and "the service" are what was inspected. */
  remit: boolean;
  /** "Services" alone are all of them: the paragraph is not about one area. */
  general: boolean;
  /** The part tells of earlier inspections alone, and "this inspection" is one of them. */
  past: boolean;
};

/**
 * What a sentence says of grades given before: those read, and how many such verdicts it holds, read or not.
 * `remit`: what was inspected, in its words, where it says so. `plain`: it has no word that is not known.
 */
export type Said = { verdicts: Verdict[]; stated: number; remit: string | null; plain: boolean };

/** The grades of a sentence of `printedWords`. Each belongs to the words it stands with, or is not read. */
export function verdictsIn(sentence: string, around: Around): Said {
  const tokens = asThen(plainTokens(tokensOf(sentence, around.names)), around.past);
  if (tokens.some(({ kind }) => kind === "hearsay")) {
    return { verdicts: [], stated: 0, remit: null, plain: false };
  }
  const clauses = clausesOf(tokens);
  const remit = remitOf(tokens, clauses);
  // "The last inspection of A was in 2012 and it was judged good": "it" is A, where the sentence begins so.
  const named = around.remit || (tokens[0]?.kind === "inspection" && remit !== null);
  const verdicts: Verdict[] = [];
  for (const found of clauses) {
    const { grade } = found.clause;
    if (grade === null) continue;
    // "good and adequate": which is said of what, nobody can tell.
    const again = found.before.chain && found.clause.subject === null && grade.date === undefined;
    if (again) verdicts.pop();
    const own = ownRemit(found, tokens, sentence);
    const areas = again
      ? null
      : own === null
        ? areasOf(found, tokens, { ...around, remit: named })
        : ofRemit(own);
    const printed = sentence.slice(grade.from, grade.to);
    if (areas !== null) verdicts.push({ areas, printed, date: grade.date ?? null });
  }
  return {
    verdicts,
    stated: Math.max(verdicts.length, statedIn(tokens)),
    remit: remit === null ? null : sentence.slice(remit.from, remit.to),
    plain: tokens.every(
      ({ kind }) => !["unknown", "spoils", "narrows", "describes"].includes(kind),
    ),
  };
}

/**
 * "… was in 2012; the inspection of looked after children found them good": what an inspection later in the sentence was
 * of, where it says so and the clause names nobody else.
 */
function ownRemit(
  { clause, at }: Found,
  tokens: readonly Token[],
  sentence: string,
): string | null {
  const speaker = tokens[at];
  const { subject } = clause;
  if (at === 0 || !clause.active || speaker?.kind !== "inspection") return null;
  if (subject !== null && !subject.pronoun && !subject.service) return null;
  return speaker.remit === undefined ? null : sentence.slice(speaker.remit.from, speaker.remit.to);
}

/** The areas of what one of several inspections was of; null where it is no area, or all. */
function ofRemit(remit: string): Area[] | null {
  const areas = areasIn(remit) ?? [];
  return areas.length > 0 ? areas : null;
}

function remitOf(tokens: readonly Token[], clauses: readonly Found[]): Span | null {
  const named = tokens.find(({ remit }) => remit !== undefined)?.remit;
  return named ?? clauses.find(({ clause }) => clause.remit !== undefined)?.clause.remit ?? null;
}

/** What a clause without a subject is about: what the words before it tell. */
const implied: Subject = { areas: [], whole: false, bare: false, pronoun: true, service: false };

const isNothing = ({ areas, whole, pronoun, service }: Subject): boolean =>
  areas.length === 0 && !whole && !pronoun && !service;

/** The areas a clause is about, [] for the whole; null where they are not certain. */
function areasOf(found: Found, tokens: readonly Token[], around: Around): Area[] | null {
  const { clause, before, frame, opener, at } = found;
  let subject = clause.subject ?? before.head;
  // "A was inspected and was judged good": A is the whole of what was inspected, also where it is no area.
  if (clause.subject === null && subject !== null && isNothing(subject) && before.inspected)
    return [];
  if (subject === null) {
    const word = opener?.word ?? "";
    // "since being judged good"; elsewhere the words before must name the inspection, and no "areas that were …".
    const since = /^(?:since|after|having|following)$/u.test(word);
    if (!since && (!around.remit || /^(?:which|that|who)$/u.test(word))) return null;
    subject = implied;
  }
  if (frame.length > 0 && subject.areas.every((area) => area === "overall")) return frame;
  const whole = clause.overall ? (["overall"] as const) : [];
  const begun = beginning(tokens, at);
  if (subject.pronoun || subject.service) {
    if (around.remit) return [...whole];
    if (subject.service && clause.active && tokens.some(({ remit }) => remit !== undefined))
      return null;
    // An inspection judges "the service" it inspects.
    if (subject.service && begun === null && clause.active && around.general) return [...whole];
    subject = begun ?? implied;
  }
  if (subject.areas.length > 0) return subject.areas;
  const less = !around.general || (begun !== null && begun.areas.length > 0);
  if (!subject.whole || (subject.bare && !around.remit && less)) return null;
  return [...whole];
}

/** What the sentence begins with, which "they" are; null where it names anything else before them. */
function beginning(tokens: readonly Token[], at: number): Subject | null {
  const row = rowAt(tokens, 0);
  if (row === null || at === 0) return null;
  const subject = together(row.items);
  const between = tokens.slice(row.to, at);
  const other = between.some(({ kind }) => kind === "topic" || kind === "whole");
  return other || subject.pronoun || subject.service ? null : subject;
}

/** "Services require improvement, as was the case at the last inspection" gives a verdict of then. */
function asThen(tokens: readonly Token[], past: boolean): Token[] {
  const end = tokens.findIndex(
    ({ kind }, index) => kind === "as-then" && tokens[index + 1]?.kind === "inspection",
  );
  return tokens.map((token, index) => {
    if (token.word === "this inspection" && !past) return { ...token, kind: "spoils" };
    if (token.kind === "as-then") return { ...token, kind: "opens" };
    if (index > end) return token;
    if (/^(?:is|are|continues?)$/u.test(token.word)) return { ...token, kind: "strong" };
    const requires = token.kind === "grade" && /^requires? /u.test(token.word);
    return requires ? { ...token, word: "required improvement" } : token;
  });
}

/**
 * How many grades follow a verdict of the past that nothing turns, whatever they are said of, or are called one ("the
 * good rating").
 */
function statedIn(tokens: readonly Token[]): number {
  let stated = 0;
  let strong = false;
  let spoilt = false;
  for (const [at, { kind, word }] of tokens.entries()) {
    if (kind === "opens") strong = spoilt = false;
    spoilt ||= kind === "spoils";
    // "Areas identified as good" are not areas that are judged.
    strong ||= kind === "strong" && !/(?:inspected|identified)$/u.test(word);
    const linked = ["strong", "weak", "overall"].includes(tokens[at - 1]?.kind ?? "end");
    const next = tokens[at + 1]?.kind === "inspection" ? tokens[at + 2] : tokens[at + 1];
    const noun = /^(?:judgements?|rating|grade)\b/u.test(next?.word ?? "");
    if (kind === "grade" && (noun || (strong && linked && !spoilt))) stated += 1;
  }
  return stated;
}
