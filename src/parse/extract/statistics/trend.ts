import type { Statistic } from "../../../model/index.ts";
import { amountPattern, figure, readAmount, type Amount } from "./amounts.ts";
import { firstDate } from "./dates.ts";
import { elsewhere, people, rateIn, rateOfBoth, toNumber } from "./rates.ts";

type Previous = NonNullable<Statistic["previous"]>;

const link = String.raw`(?: the| a| an)?(?: figure of| number of| total of| rate of)? `;
const cue = String.raw`\b(?:from|(?:increase|reduction|decrease|rise|fall|improvement) on|compare[ds] (?:with|to)|compares with|(?<than>than)|similar to|same as|equal to|previously)`;
const earlier = new RegExp(String.raw`${cue}${link}(?<amount>${amountPattern})`, "giu");
const earlierRate = new RegExp(
  String.raw`${cue.replace("?<than>", "?:")}${link}(?<rate>${figure})${people} per 10,?000`,
  "iu",
);
/** "Three fewer than", "this is fewer than": without these "fewer than five" is a bound. */
const compares =
  /(?:\d%?(?: children)?|\b(?:this|that|which|it) (?:is|was|represents)(?: \w+)?) (?:fewer|less|more) $/iu;
const bound = /\b(?:fewer|less|more) $/iu;
const day = String.raw`(?:(?:as )?at|on|in|by)(?: the)?(?: end of)? [^.;,()]{4,24}?`;
const aboutThen = String.raw`(?:there (?:were|was)|(?:the|this) (?:number|figure|total)(?: of children)? (?:was|stood at)|it (?:was|stood at))`;
const noNoun = String.raw`(?: (?:such )?(?:children|placements|arrangements))?(?=$|[.,;)]| \()`;
const earlierWas = new RegExp(
  [
    String.raw`\b(?:the )?(?:number|figure|total)(?: of children)? ${day} was (?<that>${amountPattern})`,
    String.raw`\b(?:(?:as )?at|on|in|with|from|since) [^.;,()]{4,24}?,? (?:when |where )?${aboutThen} (?<then>${amountPattern})${noNoun}`,
    String.raw`^[^.]{0,80}\((?<bracket>${amountPattern})(?: children)? (?:(?:as )?at|on|in) [^()]{4,24}\)`,
  ].join("|"),
  "iu",
);
const sameNumber = /\b(?:the same|unchanged|no change)\b/iu;
const ofRate = /\b(?:rate|proportion|percentage|share)\b/iu;
const differs = /\b(?:fewer|less|more|lower|higher|increase|decrease|reduction|rise|fall)\b/iu;
const suppressed = /\bsuppressed\b/iu;
/**
 * The earlier value a statement compares with: "This is a reduction from 401 (65 per 10,000 children) at
 * 31 March 2017". "Unchanged from 31 March 2014" has the current value at that date; "three fewer than at
 * 31 March 2014" and "from a suppressed number" have none, and "from 33 per 10,000" has a rate only.
 * `now` is the date of the current value. Null where no earlier figure or date is printed.
 */
export function previousValue(
  after: string,
  current: number | null,
  now: string | null,
): Previous | null {
  return (
    comparedWith(after) ?? valueThen(after, now) ?? rateThen(after) ?? withoutFigure(after, current)
  );
}

function comparedWith(after: string): Previous | null {
  for (const match of after.matchAll(earlier)) {
    const before = after.slice(0, match.index);
    const amount = readAmount(match.groups?.["amount"] ?? "");
    const limit = match.groups?.["than"] !== undefined && bound.test(before);
    const small = (amount.value ?? 0) <= 10 && !/\d%?(?: children)? \w+ $/u.test(before);
    if (limit && (small || !compares.test(before))) continue;
    // a share is no earlier count, nor is a rate: "the rate rose from 60 to 62 per 10,000"
    if (amount.value === null && amount.percent !== null) continue;
    if (/\brates?\b[^.;,()]{0,40}$/iu.test(before)) continue;
    const sentence = sentenceFrom(after, match.index);
    const clause = clauseOf(sentence, match[0].length);
    if (elsewhere.test(clause)) continue;
    const asAt = /^[^,(]{0,20}? to \d/u.test(clause.slice(match[0].length)) ? null : dateIn(clause);
    const withheld = amount.qualifier === "text" && suppressed.test(sentence);
    return previousOf(
      withheld ? { ...amount, qualifier: "suppressed" } : amount,
      rateIn(clause),
      asAt,
    );
  }
  return null;
}

/** "At 31 March 2013 there were fewer than five": a figure of an earlier date, and none of a later one. */
function valueThen(after: string, now: string | null): Previous | null {
  const match = earlierWas.exec(after);
  if (match === null) return null;
  const { that, then, bracket } = match.groups ?? {};
  const clause = clauseOf(sentenceFrom(after, match.index), match[0].length);
  const asAt = dateIn(clause);
  const amount = readAmount(that ?? then ?? bracket ?? "");
  if (asAt === null || (now !== null && asAt >= now) || elsewhere.test(clause)) return null;
  return amount.value === null && amount.percent !== null
    ? null
    : previousOf(amount, rateIn(clause), asAt);
}

function rateThen(after: string): Previous | null {
  const match = earlierRate.exec(after);
  if (match === null) return null;
  const clause = clauseOf(sentenceFrom(after, match.index), match[0].length);
  if (elsewhere.test(clause)) return null;
  return previousOf(noFigure, toNumber(match.groups?.["rate"]), dateIn(clause));
}

function withoutFigure(after: string, current: number | null): Previous | null {
  for (const sentence of after.split(/\. (?=[A-Z])/u)) {
    const asAt = dateIn(sentence);
    if (asAt === null) continue;
    if (suppressed.test(sentence))
      return previousOf({ ...noFigure, qualifier: "suppressed" }, null, asAt);
    const rate = rateOfBoth(sentence);
    if (rate !== null) return previousOf(noFigure, rate, asAt);
    const same = sameNumber.test(sentence) && !ofRate.test(sentence) && !differs.test(sentence);
    if (same && current !== null) {
      const qualifier = current === 0 ? "none" : "exact";
      return previousOf({ value: current, percent: null, qualifier }, null, asAt);
    }
  }
  return null;
}

const noFigure: Amount = { value: null, percent: null, qualifier: "text" };

function previousOf(amount: Amount, rate: number | null, asAt: string | null): Previous {
  return { ...amount, rate, asAt };
}

function sentenceFrom(text: string, index: number): string {
  const rest = text.slice(index);
  return rest.split(/\. (?=[A-Z])/u)[0] ?? rest;
}

/** A sentence up to its next comparison; the first `length` letters belong to this one. */
function clauseOf(sentence: string, length: number): string {
  const next = sentence.slice(length).search(/\band an? |\bbut |\bwhich /iu);
  return next < 0 ? sentence : sentence.slice(0, length + next);
}

function dateIn(text: string): string | null {
  return firstDate(text)?.iso ?? null;
}
