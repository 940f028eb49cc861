import { datesIn } from "./dates.ts";
import type { Period } from "./figure.ts";

const lastTwelveMonths =
  /\b(?:in|over|during|for) the (?:(?:last|past|previous|12 months)\b(?: 12 months| year)?|year (?=ending|ended|to|up to))(?<rest>[^.:]{0,80}?)(?: there (?:(?:have|has) been|were))?:?$/iu;
const verb = String.raw`(?: there (?:(?:have|has) been|were))?`;
const aYear = String.raw`(?:in|during|over|for|throughout) (?:the )?(?:(?:financial|calendar|reporting|academic) )?(?:year |period )?(?:19|20)\d\d(?:[-/]\d\d(?:\d\d)?)?`;
const named = new RegExp(
  String.raw`(?:^|[.] )(?<basis>(?:since|in the (?:period|year|financial year)|between|from) [^.:]{3,80}?|${aYear})${verb}:$|^(?<bare>${aYear})${verb}$`,
  "iu",
);
const dated = /\b(?:19|20)\d\d\b|\d{1,2} [a-z]{3,}/iu;

/**
 * The period a head sets for the statements under it: "In the last 12 months:", "In the last 12 months
 * (to 30 September 2014):", "Since 1 April 2014:", "In the period April 2015 to March 2016:". Null where
 * the text does not end in such a head.
 */
export function periodOfHead(plain: string): Period | null {
  const year = lastTwelveMonths.exec(plain);
  if (year !== null) {
    const detail = year.groups?.["rest"] ?? "";
    if (!dated.test(detail)) return { basis: null, asAt: null };
    const asAt = datesIn(detail).at(-1)?.iso ?? null;
    // twelve months up to a date are the usual period; "(2012-13)" has no date to say so with
    return {
      basis: asAt === null ? lowerFirst(withoutVerb(year[0])) : null,
      asAt,
    };
  }
  const groups = named.exec(plain)?.groups;
  const basis = groups?.["basis"] ?? groups?.["bare"];
  if (basis === undefined || !dated.test(basis)) return null;
  const dates = datesIn(basis);
  return {
    basis: lowerFirst(basis),
    asAt: /^since/iu.test(basis) || dates.length < 2 ? null : (dates.at(-1)?.iso ?? null),
  };
}

/** Whether a text is nothing but a year: "During 2013-14". */
export function isBarePeriod(plain: string): boolean {
  return named.exec(plain)?.groups?.["bare"] !== undefined;
}

/** A period printed in the statement itself: "in 2012-13", "in the last 12 months". */
export function periodWithin(plain: string): Period | null {
  const year = /\b(?:in|during) (?:the year )?20\d\d(?:[-/]\d\d(?:\d\d)?)?\b(?! at)/iu.exec(plain);
  if (year !== null) return { basis: lowerFirst(year[0]), asAt: null };
  return /\b(?:in|over|during|within) the (?:last|past|previous) (?:12 months|year)\b/iu.test(plain)
    ? { basis: null, asAt: null }
    : null;
}

/** A head without its "there have been:". */
function withoutVerb(head: string): string {
  return head.replace(/:$/u, "").replace(new RegExp(`${verb}$`, "iu"), "");
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
