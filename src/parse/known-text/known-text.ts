import { aboutSentences } from "./about.ts";
import { addressLines, closingSentences } from "./closing.ts";
import { coverSentences } from "./cover.ts";
import { meaningSentences } from "./meaning.ts";
import { sentenceKeys } from "./sentence-key.ts";
import { knownPattern } from "./slots.ts";

/**
 * What known text is. `cover`: what a grade stands for. `explains`: how the inspection was made and what its
 * judgements mean. `closing`: the publisher on itself. `address`: lines of its address, which alone prove nothing.
 */
export type KnownText = "cover" | "explains" | "closing" | "address";

const cover = knownPattern(coverSentences);
const explains = knownPattern([...aboutSentences, ...meaningSentences]);
const closing = knownPattern(closingSentences);
const address = knownPattern(addressLines);

/** The longest known sentence has some 320 letters. */
const longest = 500;

/**
 * Which known text a paragraph is: legal and explanatory words that reports have in common. Empty where one of its
 * sentences is not known, word for word: such a paragraph is the report's own, whatever stands around it.
 */
export function knownText(text: string): KnownText[] {
  const keys = sentenceKeys(text);
  if (keys.length === 0 || keys.some((key) => key.length > longest)) return [];
  const every = (...known: RegExp[]): boolean =>
    keys.every((key) => known.some((pattern) => pattern.test(key)));
  if (every(address)) return ["address"];
  if (every(closing, address)) return ["closing"];
  const found: KnownText[] = [];
  if (every(cover)) found.push("cover");
  if (every(explains)) found.push("explains");
  return found;
}

/** Whether a paragraph is the publisher's closing word, with which a report's own text ends. */
export const isClosing = (text: string): boolean => knownText(text).includes("closing");
