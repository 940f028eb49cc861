import type { Span, Token } from "./tokens.ts";

const ofItsName = new Set<Token["kind"]>([
  "topic",
  "filler",
  "whole",
  "service",
  "describes",
  "judge",
  "date",
]);
const ofItsRemit = new Set<Token["kind"]>(["topic", "filler", "whole", "service", "link", "and"]);

/**
 * The tokens with each inspection as one ("at the last Ofsted inspection of services for children"), and without
 * dates and asides. A date directly after a grade stays with it. "This inspection" keeps these words; another one has
 * the words that say what was inspected.
 */
export function plainTokens(tokens: readonly Token[]): Token[] {
  const plain: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const [last, next] = [plain.at(-1), tokens[index + 1]];
    if (token.kind === "inspection") {
      const name = takeName(plain);
      const end = endOfRemit(tokens, index);
      const remit = end > index ? span(tokens.slice(index + 2, end + 1)) : name.remit;
      // "The inspections of A in 2010 and B in 2013" are of several things.
      const one = token.word === "inspections" ? {} : remit;
      plain.push({ ...token, ...one, word: name.current ? "this inspection" : token.word });
      index = end;
    } else if (token.kind === "date" && last?.kind === "grade") {
      last.date = token.word;
    } else {
      // "Were both judged": the two are named before; "judged both" names them.
      const between = token.word === "both" && last?.word === "were" && next?.kind === "strong";
      plain.push({ ...token, kind: between ? "aside" : kindOf(token, next) });
    }
  }
  const said = plain.filter(
    ({ kind }, index) =>
      kind !== "aside" &&
      kind !== "date" &&
      !(kind === "judge" && plain[index + 1]?.kind !== "strong"),
  );
  return said.filter(({ word }, index) => word !== "," || said[index + 1]?.word !== ",");
}

/** What a word does that does several things, by the word after it. */
function kindOf(token: Token, next: Token | undefined): Token["kind"] {
  const { word, kind } = token;
  if (word === "to" && next?.kind === "grade") return "weak";
  // "judged as good"; elsewhere "as" begins a clause.
  if (word === "as" && next?.kind !== "grade" && next?.word !== "being") return "opens";
  if (word === "last" && next?.word === "inspected") return "aside";
  return kind;
}

/** Where some tokens stand: the words that say what an inspection was of. */
function span(tokens: readonly Token[]): { remit?: Span } {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined
    ? {}
    : { remit: { from: first.from, to: last.to } };
}

/** Takes the words of an inspection's name, and the "in" or "at" before it, off the end. */
function takeName(plain: Token[]): { current: boolean; remit: ReturnType<typeof span> } {
  let current = false;
  const topics: Token[] = [];
  for (let last = plain.at(-1); last !== undefined; last = plain.at(-1)) {
    const joins = last.kind === "and" && plain.at(-2)?.kind === "topic" && topics.length > 0;
    if (!ofItsName.has(last.kind) && !joins) break;
    current = last.word === "this";
    if (last.kind === "topic") topics.unshift(last);
    plain.pop();
  }
  const before = plain.at(-1);
  if (before?.kind === "link" || before?.kind === "aside") plain.pop();
  return { current, remit: span(topics) };
}

/** Where "of services for children looked after" ends after an inspection. */
function endOfRemit(tokens: readonly Token[], index: number): number {
  let end = index;
  if (!/^(?:of|for|into)$/u.test(tokens[index + 1]?.word ?? "")) return end;
  for (let at = index + 2; ofItsRemit.has(tokens[at]?.kind ?? "end"); at += 1) {
    const kind = tokens[at]?.kind;
    if (kind !== "link" && kind !== "and") end = at;
  }
  return end;
}
