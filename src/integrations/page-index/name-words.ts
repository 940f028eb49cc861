import type { Words } from "../../search/query/suggest.ts";
import { splitWords } from "../../text/words.ts";

/** The words of all names, in the order of the alphabet, each with the number of names that have it. */
export function nameWords(names: readonly string[]): Words {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(splitWords(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].sort();
  return { words, paragraphs: words.map((word) => counts.get(word) ?? 0) };
}
