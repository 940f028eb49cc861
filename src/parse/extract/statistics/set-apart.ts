import { statisticOf, type Statistic } from "../../../model/index.ts";
import { asAtDate } from "./as-at.ts";
import { plainText, printedWords, sentencesOf } from "./plain-text.ts";

const dateFirst = /^(?:(?:as )?at|on|in|by) [^,]{4,40}, /iu;

/**
 * Figures of one report and key, so that each says what sets it apart. Where the date or basis that a figure
 * prints does not, its basis is the period the key's name tells, or else its own words. A figure that stands alone,
 * or that has a date or basis no other has, is left as it is; so are two whose words differ in their number only.
 */
export function setApart(statistics: readonly Statistic[]): Statistic[] {
  return statistics.map((one) => {
    if (statisticOf(one.key).group === null) return one;
    const others = statistics.filter((other) => other.key === one.key && other !== one);
    if (others.length === 0) return one;
    const bare = one.asAt === null && one.basis === null;
    if (!bare && !others.some((other) => same(one, other))) return one;
    // the same words with another number: nothing sets them apart, which is for the guard to say
    if (others.some((other) => same(one, other) && unnumbered(one) === unnumbered(other)))
      return one;
    const usual =
      statisticOf(one.key).period === "12-months" && !others.some((other) => same(one, other))
        ? "in 12 months"
        : null;
    const basis = usual ?? ownWords(one);
    return { ...one, basis: one.basis === null ? basis : `${one.basis}: ${basis}` };
  });
}

function same(one: Statistic, other: Statistic): boolean {
  return one.asAt === other.asAt && one.basis === other.basis;
}

function unnumbered(statistic: Statistic): string {
  return plainText(ownWords(statistic)).replace(/\d[\d,.]*/gu, "#");
}

/** The sentence of the figure as printed, without the date it begins with where that is told elsewhere. */
function ownWords({ text, asAt }: Statistic): string {
  const first = sentencesOf(printedWords(text))[0] ?? text;
  const words = (
    asAt !== null && asAtDate(plainText(first)) === asAt ? first.replace(dateFirst, "") : first
  ).replace(/(?<![.,;:])[.,;:]+$/u, "");
  return words.length <= 160 ? words : `${words.slice(0, 159)}…`;
}
