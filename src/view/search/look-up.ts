import { wordsOf } from "./blocks.ts";
import type { SearchIndex } from "./columns.ts";
import { wordHits, type BlockHit, type WordHits } from "./match-words.ts";
import type { TextWord } from "./match-text.ts";
import { splitWords } from "./words.ts";

/** What a search asks of the index. */
export type IndexSource = {
  /** Every place of the words that begin with this one; of shorter words' forms where no word does. */
  beginning: (word: string) => Promise<BlockHit[]>;
  /** The blocks that have the word in any of its forms. */
  forms: (word: string) => Promise<ReadonlySet<number>>;
  /** The content of a block. */
  block: (block: number) => Promise<string>;
};

/** A word that was looked up: where it may stand, and how a paragraph's text must have it. */
export type Found = { typed: string; hits: WordHits; text: TextWord };

const leastRoot = 3;

/**
 * Looks a word up: in all its forms ("foster", "fostering"); where no paragraph has any form, or a star asks for
 * it, every word that begins with it; and where none does, with the longest beginning of it that some word has.
 */
export async function lookUp(
  index: SearchIndex,
  source: IndexSource,
  word: string,
  prefix: boolean,
): Promise<Found> {
  const [beginning, forms] = await Promise.all([
    source.beginning(word),
    prefix ? new Set<number>() : source.forms(word),
  ]);
  if (forms.size > 0) {
    const hits = beginning.filter(({ block }) => forms.has(block));
    return { typed: word, hits: wordHits(index, hits), text: { word, by: "stem" } };
  }
  const root = await longestRoot(source, word, beginning);
  const hits = root.length < leastRoot && root !== word ? [] : beginning;
  return { typed: word, hits: wordHits(index, hits), text: { word: root, by: "prefix" } };
}

/** The longest beginning of the word that a word at one of the first hits has. */
async function longestRoot(
  source: IndexSource,
  word: string,
  hits: readonly BlockHit[],
): Promise<string> {
  const first = hits[0];
  if (first === undefined) return word;
  const content = wordsOf(await source.block(first.block));
  const roots = first.words
    .flatMap((place) => splitWords(content[place] ?? ""))
    .map((other) => sharedBeginning(word, other));
  return roots.reduce((longest, root) => (root.length > longest.length ? root : longest), "");
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
