import { packing } from "./blocks.ts";
import type { SearchIndex } from "./search-index.ts";
import type { TextWord } from "./match-text.ts";
import { recordAt, wordHits, type BlockHit, type WordHits } from "./match-words.ts";
import { placedWords } from "./words.ts";

/** What a search asks of the index. */
export type IndexSource = {
  /** Every place of a word in any of its forms; null where no paragraph has it. */
  places: (word: string) => Promise<BlockHit[] | null>;
  /** Some places of words that begin with as much of this one as any word does. */
  near: (word: string) => Promise<BlockHit[]>;
  /** The paragraphs of a block. */
  texts: (block: number) => Promise<readonly string[]>;
};

/**
 * A word that was looked up: where it stands, and how a paragraph's text has it. By its stem the index is
 * sure; by its beginning only the text is.
 */
export type Found = { typed: string; hits: WordHits; text: TextWord };

/**
 * Looks a word up in all its forms ("foster", "fostering"). Where no paragraph has any, the longest beginning of
 * it that the index has in some word is looked up instead.
 */
export async function lookUp(
  index: SearchIndex,
  source: IndexSource,
  word: string,
): Promise<Found> {
  const places = await source.places(word);
  if (places !== null) {
    return { typed: word, hits: wordHits(index, places), text: { word, by: "stem" } };
  }
  const near = await source.near(word);
  const root = await longestRoot(index, source, word, near);
  return {
    typed: word,
    hits: wordHits(index, root === "" ? [] : near),
    text: { word: root === "" ? word : root, by: "prefix" },
  };
}

/** The longest beginning of the word that a word at the places of the first hit has. */
async function longestRoot(
  index: SearchIndex,
  source: IndexSource,
  word: string,
  hits: readonly BlockHit[],
): Promise<string> {
  const [first] = hits;
  if (first === undefined) return "";
  const texts = await source.texts(first.block);
  const start = (index.blockSlot[first.block] ?? 0) * packing.wordsPerSlot;
  const roots = first.words.map((at) => {
    const record = recordAt(index, start + at);
    const words = placedWords(texts[index.within[record] ?? 0] ?? "");
    const other = words[at - (index.slot[record] ?? 0) * packing.wordsPerSlot]?.word ?? "";
    return sharedBeginning(word, other);
  });
  return roots.reduce((longest, root) => (root.length > longest.length ? root : longest), "");
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
