import { rowAt, together, type Subject } from "./subjects.ts";
import type { Span, Token } from "./tokens.ts";

/** A clause read: where the next begins, and its grade, of `subject` or (null) of what was spoken of before. */
export type Clause = {
  to: number;
  grade: Token | null;
  subject: Subject | null;
  overall: boolean;
  /** Whose verdict a clause after it gives, where it names nobody. */
  head: Subject | null;
  /** An inspection or its inspectors are said to give it. */
  active: boolean;
  /** "A was inspected": where A stands. */
  remit?: Span;
};

/** What the clauses before this one in the same sentence gave. */
export type Before = {
  /** A verdict: a clause after it needs no verb. */
  chain: boolean;
  head: Subject | null;
  /** The head is what was inspected. */
  inspected: boolean;
  /** An inspection, or a clause: one after it may be the inspection's, "and judged it good". */
  verdict: boolean;
};

const closes = new Set<Token["kind"]>(["end", "comma", "and", "opens", "inspection", "judge"]);
const narrows = new Set(["for", "in", "across", "on"]);

/**
 * The clause that begins at a token, where all of its words are known: "Ofsted judged A to be G", "A was judged to
 * be G", "was judged G for A", and after one of these "A G" and "G for A". Null where a word between is not known.
 */
export function clauseAt(tokens: readonly Token[], from: number, before: Before): Clause | null {
  const start = verbs(tokens, from, true);
  const at = start.strong ? from : start.to;
  return active(tokens, at, before) ?? passive(tokens, at, before) ?? bare(tokens, at, before);
}

/** "Ofsted judged A (to be) G", "which judged A G", "and judged them G". */
function active(tokens: readonly Token[], from: number, before: Before): Clause | null {
  const speaker = tokens[from];
  const speaks = speaker?.kind === "inspection" || speaker?.kind === "judge";
  let at = speaks || /^(?:it|this)$/u.test(speaker?.word ?? "") ? from + 1 : from;
  if (speaks && tokens[at]?.kind === "comma") at += 1;
  if (at === from && !before.verdict) return null;
  const verb = verbs(tokens, at, false);
  if (!verb.judges) return null;
  const row = rowAt(tokens, verb.to);
  if (row === null) return null;
  const link = verbs(tokens, row.to, false);
  const named = together(row.items);
  const subject = named.pronoun && before.head !== null ? before.head : named;
  const overall = verb.overall || link.overall;
  if (tokens[link.to]?.kind === "grade" && !link.strong) {
    const clause = graded(tokens, link.to, subject, overall);
    return clause && { ...clause, active: true };
  }
  return { to: row.to, grade: null, subject: null, overall: false, head: subject, active: true };
}

/** "A was judged to be G"; "A G" after a verdict; "A required improvement"; "A was inspected", which names the head. */
function passive(tokens: readonly Token[], from: number, before: Before): Clause | null {
  const row = rowAt(tokens, from);
  if (row === null) return null;
  const comma = tokens[row.to]?.kind === "comma" ? 1 : 0;
  const apposed = tokens[row.to + comma]?.word === "judged" ? comma : 0;
  const verb = verbs(tokens, row.to + apposed, false);
  const subject = together(row.items);
  const next = tokens[verb.to];
  if (next?.kind === "grade" && (verb.strong || before.chain || isPast(next))) {
    return graded(tokens, verb.to, subject, verb.overall);
  }
  if (!verb.inspected) return null;
  const remit = subject.pronoun
    ? {}
    : { remit: { from: tokens[from]?.from ?? 0, to: tokens[row.to - 1]?.to ?? 0 } };
  const none = { grade: null, subject: null, overall: false, active: false };
  return { ...none, to: verb.to, head: subject, ...remit };
}

/** "was judged G", "was judged G for A", "G for A" after a verdict. */
function bare(tokens: readonly Token[], from: number, before: Before): Clause | null {
  const verb = verbs(tokens, from, false);
  if (tokens[verb.to]?.kind !== "grade") return null;
  if (!verb.strong && !before.chain) return null;
  return graded(tokens, verb.to, null, verb.overall);
}

const isPast = ({ word }: Token): boolean => word.startsWith("required");

/** The grade at a token, with "overall" and "for A" after it; null where unknown words narrow it. */
function graded(
  tokens: readonly Token[],
  at: number,
  subject: Subject | null,
  said: boolean,
): Clause | null {
  const grade = tokens[at] ?? null;
  const after = verbs(tokens, at + 1, true);
  const overall = said || after.overall;
  const next = tokens[after.to];
  if (next === undefined || grade === null) return null;
  const given = { grade, subject, overall, head: subject, active: false };
  if (next.kind !== "link" || !narrows.has(next.word)) {
    // "good, except for adoption" is not of all.
    const less = next.kind === "comma" && tokens[after.to + 1]?.kind === "narrows";
    const ends = (closes.has(next.kind) || next.word === "the") && !less;
    return ends ? { to: after.to, ...given } : null;
  }
  const row = rowAt(tokens, after.to + 1);
  if (row === null) return null;
  const follows = tokens[row.to];
  if (follows !== undefined && closes.has(follows.kind)) {
    const named = narrowed(subject, together(row.items));
    return named && { ...given, to: row.to, subject: named };
  }
  // "good for A and B was adequate": of two, the second is the next clause's; of more, nobody can tell.
  const [first, second] = row.items;
  const begins = follows?.kind === "grade" || follows?.kind === "strong";
  if (!begins || first === undefined || second === undefined || row.items.length > 2) return null;
  const named = narrowed(subject, first);
  return named && { ...given, to: row.ends[0] ?? row.to, subject: named };
}

/** What "A … for B" speaks of; null where the two do not agree. */
function narrowed(subject: Subject | null, by: Subject): Subject | null {
  if (subject === null || by.pronoun) return subject ?? by;
  const wide = subject.whole || subject.pronoun || subject.service;
  if (subject.areas.length === 0) return wide ? by : null;
  if (by.areas.length === 0) return by.whole ? subject : null;
  if (by.areas.every((area) => area === "overall")) return subject;
  return by.areas.every((area) => subject.areas.includes(area)) ? by : null;
}

/** The words of a verdict from a token on; `only` overall: no others. */
function verbs(tokens: readonly Token[], from: number, only: boolean) {
  const found = { to: from, strong: false, judges: false, inspected: false, overall: false };
  for (let token = tokens[from]; token !== undefined; token = tokens[found.to]) {
    const verb = !only && (token.kind === "strong" || token.kind === "weak");
    const meanwhile = found.strong && token.kind === "inspection";
    if (!verb && !meanwhile && token.kind !== "overall") break;
    found.overall ||= token.kind === "overall";
    found.inspected = token.word.endsWith("inspected");
    found.strong ||= token.kind === "strong";
    found.judges ||= /(?:judged|judge|rated|graded|found|deemed|identified|inspected)$/u.test(
      token.word,
    );
    found.to += 1;
  }
  return found;
}
