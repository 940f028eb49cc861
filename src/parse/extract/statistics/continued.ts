import type { Statement } from "../../../model/index.ts";
import { printedWords } from "./plain-text.ts";

const opensDate =
  /\b(?:from|at|since|in|than|with|to|by|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2})$/iu;
const closesDate =
  /^(?:[\d,.]+ (?:\([^()]*\) )?(?:as )?at \d|(?:19|20)\d\d[.,)]?(?=$| )|(?:\d{1,2} )?[A-Z][a-z]{2,8} (?:19|20)\d\d[.)])/u;
const opensWords = /\barea (?:are|is)$/iu;
const comparison = /^(?:This|That|It) (?:is|was|represents) (?:an?|the|similar|unchanged)\b/u;
const verb = /\d|\b(?:is|are|has|have|was|were|live|lives|account)\b/iu;

/**
 * Statements whose last words the source set apart ("… has been in post since May" and "2014.") joined to one;
 * the number is the first one's. Only where the words cannot be a statement of their own.
 */
export function joinContinued(statements: readonly Statement[]): Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    if (last !== undefined && continues(printedWords(last.text), printedWords(statement.text))) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${statement.text}`,
        places: [...last.places, ...statement.places],
      };
    } else {
      joined.push(statement);
    }
  }
  return joined;
}

function continues(before: string, after: string): boolean {
  if (opensDate.test(before) && closesDate.test(after)) return true;
  if (opensWords.test(before)) return after.length <= 120 && !verb.test(after);
  return (
    /^(?:as )?at \d/iu.test(before) &&
    comparison.test(after) &&
    !/\bThis (?:is|was)\b/u.test(before)
  );
}
