import { stemOf } from "../../text/words.ts";
import { plainText } from "../subjects/score-topics.ts";

/** Words that say nothing about what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again against all also although am an and any are as at be because been
  before being below between both but by can cannot could did do does doing during each few for
  from further had has have having he her here hers him his how however i if in into is it its
  itself just many me more most much my no nor not now of off on once only or other our out over
  own same she should so some such than that the their them themselves then there these they this
  those through to too under until up very was we were what when where whether which while who
  whom why will with within without would you your`.split(/\s+/u),
);

/** The terms of a text: words without stop words, cut to a stem, with how often each occurs. */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of plainText(text)
    .toLowerCase()
    .matchAll(/[a-z]+(?:'[a-z]+)?/gu)) {
    const plain = word.replace(/'.*$/su, "");
    if (plain.length < 2 || stopWords.has(plain)) continue;
    const term = stemOf(plain);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
