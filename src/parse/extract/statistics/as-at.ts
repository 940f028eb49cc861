import { firstDate } from "./dates.ts";

const leading = /^(?:(?:as )?at|on|in|by)(?: the)?(?: end of)? /iu;
const inBrackets = /\b(?:as )?at(?: the)?(?: end of)? (?=\d|[a-z]{3,9} \d{4})/giu;

/**
 * The date a statement prints for its figure: the one it begins with ("At 31 March 2015, …", "As at the end
 * of January 2015, …"), or in brackets "(as at August 2013)". The date of an earlier value is not it.
 */
export function asAtDate(plain: string): string | null {
  const start = leading.exec(plain)?.[0].length;
  if (start !== undefined) {
    const found = firstDate(plain, start);
    return found !== null && found.from === start ? found.iso : null;
  }
  for (const match of plain.matchAll(inBrackets)) {
    const before = plain.slice(0, match.index);
    const found = firstDate(plain, match.index + match[0].length);
    if (
      found?.from === match.index + match[0].length &&
      !/\b(?:from|compared|than|same|similar|this (?:is|was)|number)\b/iu.test(before)
    ) {
      return found.iso;
    }
  }
  return null;
}
