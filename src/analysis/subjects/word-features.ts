import { stopWords } from "../alignment/terms.ts";
import { stemOf } from "../../text/words.ts";
import { endOfFirstSentence, plainText } from "./score-topics.ts";

/** How strongly a text has each word or pair of words; above 0. Where it stands is a word too: "@cla". */
export type Features = ReadonlyMap<string, number>;

/** Words at the start say what a paragraph is about: they count more, soon less, and again less after its first sentence. */
const inFirstSentence = 2;
const elsewhere = 1;
const atStart = 2;
const startLength = 60;
const ofPlace = 0.3;

/** "(paragraphs 36, 37)", "(outcome 3, national framework)": where to read on, not what it is about. */
const pointer = /\([^()]{0,60}(?:\d|national framework|recommendation)[^()]{0,60}\)/giu;

/** The words and pairs of a text, stemmed, without stop words, and the marks of where it stands. */
export function wordFeatures(text: string, marks: readonly string[]): Features {
  const plain = plainText(text).replace(pointer, " ");
  const firstSentence = endOfFirstSentence(plain);
  const counts = new Map<string, number>();
  const count = (term: string, weight: number): void => {
    counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  let before: string | null = null;
  for (const { 0: token, index } of plain.toLowerCase().matchAll(/[a-z]+|[.;:!?]/gu)) {
    if (!/[a-z]/u.test(token)) before = null;
    else if (token.length > 1 && !stopWords.has(token)) {
      const place = index < firstSentence ? inFirstSentence : elsewhere;
      const weight = place + atStart * Math.exp(-index / startLength);
      const term = stemOf(token);
      count(term, weight);
      if (before !== null) count(`${before} ${term}`, weight);
      before = term;
    }
  }
  const features = new Map([...counts].map(([term, weight]) => [term, Math.log(1 + weight)]));
  for (const mark of marks) features.set(`@${mark}`, ofPlace);
  return features;
}
