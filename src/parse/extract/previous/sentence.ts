import type { Area } from "../../../model/index.ts";
import { clauseAt, type Before, type Clause } from "./clause.ts";
import { rowAt } from "./subjects.ts";
import type { Token } from "./tokens.ts";

/** A clause, where it stands, and what opened the sentence before it ("For adoption, …"). */
export type Found = {
  at: number;
  clause: Clause;
  before: Before;
  opener: Token | null;
  frame: Area[];
};

type State = {
  before: Before;
  opener: Token | null;
  frame: Area[];
  clean: boolean;
  starts: boolean;
};

const fresh: State = {
  before: { chain: false, head: null, inspected: false, verdict: false },
  opener: null,
  frame: [],
  clean: true,
  starts: true,
};
const neutral = new Set<Token["kind"]>(["strong", "weak", "overall"]);

/**
 * The clauses of a sentence that give a grade or say what was inspected. A clause begins with the sentence or with a
 * word as "when", and after a comma or "and" where no unknown word stands before it: "schools and services were good"
 * is not of the services, nor "in the north, services were good" of all.
 */
export function clausesOf(tokens: readonly Token[]): Found[] {
  const found: Found[] = [];
  let state = fresh;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const framed = state.starts ? frameAt(tokens, at) : null;
    const clause = state.starts && framed === null ? clauseAt(tokens, at, state.before) : null;
    if (clause !== null) {
      const { before, opener, frame } = state;
      found.push({ at, clause, before, opener, frame });
      state = { ...state, before: after(before, clause), clean: true, starts: false };
      at = Math.max(clause.to, at + 1);
    } else if (framed !== null) {
      state = { ...state, frame: framed.areas };
      at = framed.to;
    } else if (token.kind === "spoils" || token.kind === "narrows") {
      at = nextClause(tokens, at);
    } else {
      state = passed(tokens, at, state);
      at += 1;
    }
  }
  return found;
}

function after({ chain, head, inspected }: Before, { grade, head: named, remit }: Clause): Before {
  return {
    chain: chain || grade !== null,
    head: named ?? head,
    inspected: remit !== undefined || (inspected && named === null),
    verdict: true,
  };
}

/** The state after a token that begins no clause. */
function passed(tokens: readonly Token[], at: number, state: State): State {
  const token = tokens[at];
  if (token === undefined) return state;
  if (token.kind === "opens") {
    const told = tokens[at - (tokens[at - 1]?.kind === "comma" ? 2 : 1)]?.kind;
    const verdict = told === "inspection" && /^(?:which|that)$/u.test(token.word);
    // "Ofsted found that …"; what others found, "the fact that" and "areas that" begin no clause of their own.
    const begins = token.word !== "that" || verdict || told === undefined || told === "strong";
    const before = { ...fresh.before, verdict };
    return { ...fresh, before, opener: token, clean: begins, starts: begins };
  }
  if (token.kind === "comma") return { ...state, starts: state.clean };
  if (token.kind === "and") return { ...state, starts: state.clean };
  if (token.kind === "inspection" || token.kind === "judge") {
    return { ...state, before: { ...state.before, verdict: true }, clean: true };
  }
  if (neutral.has(token.kind)) return { ...state, starts: false };
  return { ...state, before: fresh.before, clean: false, starts: false };
}

/** Where the next clause begins: a negation, or a word on today, on others or on a part, reaches so far. */
function nextClause(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ kind }, index) => index > from && kind === "opens");
  return at < 0 ? tokens.length : at;
}

/** "For looked after children, …": what the clauses that follow are about. */
function frameAt(tokens: readonly Token[], at: number): { areas: Area[]; to: number } | null {
  if (tokens[at]?.kind !== "link") return null;
  const row = rowAt(tokens, at + 1);
  const [first, end] = [row?.items[0], row?.ends[0]];
  if (first === undefined || end === undefined || tokens[end]?.kind !== "comma") return null;
  return { areas: first.areas, to: end };
}
