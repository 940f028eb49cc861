import type { Statistic } from "../../../model/index.ts";
import { amountPattern, figure, readAmount } from "./amounts.ts";
import { firstDate } from "./dates.ts";

type Previous = NonNullable<Statistic["previous"]>;

const perTenThousand = new RegExp(String.raw`(?<![\d.,])(${figure}) per 10,?000`, "iu");
const comparison =
  /\b(?:this|that|it|which|the (?:number|figure)) (?:is|was|has|had|represents|remains)\b|\bcompare[ds]|\bfrom\b|\bthis number\b/iu;
const earlier = new RegExp(
  String.raw`\b(?:from|(?:increase|reduction|decrease|rise|fall|improvement) on|compare[ds] (?:with|to)|than|similar to|same as|equal to|previously)(?: the| a| an)?(?: figure of| number of| total of| rate of)? (?<amount>${amountPattern})`,
  "iu",
);
const earlierWas = new RegExp(
  String.raw`\bthe (?:number|figure|total)(?: of children)? (?:at|in|on) [^.]{4,40}? was (?<amount>${amountPattern})`,
  "iu",
);
const same = /\b(?:the same|unchanged|no change)\b/iu;
const suppressed = /\bsuppressed\b/iu;

/** Rate per 10,000 children printed with the current value, before the comparison begins. */
export function currentRate(after: string): number | null {
  const end = comparison.exec(after)?.index ?? after.length;
  return rateIn(after.slice(0, end));
}

/**
 * The earlier value a statement compares with: "This is a reduction from 401 (65 per 10,000 children) at
 * 31 March 2017". "Unchanged from 31 March 2014" has the current value at that date; "from a suppressed
 * number" has none. Null where no earlier figure or date is printed.
 */
export function previousValue(after: string, current: number | null): Previous | null {
  const match = earlier.exec(after) ?? earlierWas.exec(after);
  if (match === null) return withoutFigure(after, current);
  const from = match.index;
  const rest = after.slice(from);
  const sentence = rest.split(/\. (?=[A-Z])/u)[0] ?? rest;
  const next = sentence.slice(match[0].length).search(/\band an? |\bbut |\bwhich /iu);
  const clause = next < 0 ? sentence : sentence.slice(0, match[0].length + next);
  const amount = readAmount(match.groups?.["amount"] ?? "");
  const withheld = amount.qualifier === "text" && suppressed.test(sentence);
  return {
    ...amount,
    qualifier: withheld ? "suppressed" : amount.qualifier,
    rate: rateIn(clause),
    asAt: firstDate(clause)?.iso ?? null,
  };
}

function withoutFigure(after: string, current: number | null): Previous | null {
  for (const sentence of after.split(/\. (?=[A-Z])/u)) {
    const asAt = firstDate(sentence)?.iso ?? null;
    if (asAt === null) continue;
    const base = { value: null, percent: null, rate: null, asAt };
    if (suppressed.test(sentence)) return { ...base, qualifier: "suppressed" };
    if (same.test(sentence) && current !== null) {
      return { ...base, value: current, qualifier: current === 0 ? "none" : "exact" };
    }
  }
  return null;
}

function rateIn(text: string): number | null {
  const printed = perTenThousand.exec(text)?.[1];
  return printed === undefined ? null : Number(printed.replaceAll(",", ""));
}
