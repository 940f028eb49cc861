import { formHits, joinedHits, stemHits, type WordHits } from "../query/match-words.ts";
import type { TextWord } from "../query/match-text.ts";
import { suggest } from "../query/suggest.ts";
import { wordsFrom, type Vocabulary } from "./vocabulary.ts";
import type { StemPlaces, StemRecords } from "./word-files.ts";
import { stemOf } from "../../text/words.ts";

/** A stem as the index has it. */
export type FoundStem = {
  records: StemRecords;
  /** Where in the paragraphs it stands: a file of its own, fetched when asked for. */
  places: () => Promise<StemPlaces>;
};

/** What a search asks of the index. */
export type IndexSource = {
  /** Null where no paragraph has the stem. */
  stem: (stem: string) => Promise<FoundStem | null>;
  /** Every word there is. */
  vocabulary: () => Promise<Vocabulary>;
  /** How long each paragraph is, as a share of the average. */
  lengths: () => Promise<Float32Array>;
  /** The paragraphs of a block. */
  texts: (block: number) => Promise<readonly string[]>;
};

/** The index, with how many paragraphs it has. */
export type SizedSource = IndexSource & { size: number };

/**
 * A word that was looked up: where it stands, and how a paragraph's text has it. `instead` says that no paragraph
 * has the word, and what was looked up in its place; `suggestions` are words it may have meant.
 */
export type Found = {
  typed: string;
  hits: WordHits;
  text: TextWord;
  instead: "nothing" | "beginning" | "suggestion" | null;
  suggestions: string[];
};

/** A word that no more paragraphs have may be a slip. */
const rare = 2;
const shortestBeginning = 4;

/**
 * Looks a word up in all its forms ("foster", "fostering"). Where no paragraph has any, the words that begin with
 * it are looked up, and where there are none the likeliest word it may have meant. A number is only itself.
 */
export async function lookUp(
  source: SizedSource,
  word: string,
  withPlaces: boolean,
): Promise<Found> {
  const known = await allForms(source, word, withPlaces);
  const found = (part: Omit<Found, "typed">): Found => ({ typed: word, ...part });
  const byStem = (of: string): TextWord => ({ word: of, by: "stem" });
  if (known !== null && known.records > rare) {
    return found({ hits: known, text: byStem(word), instead: null, suggestions: [] });
  }
  const vocabulary = await source.vocabulary();
  const suggestions = suggest(vocabulary, word);
  if (known !== null) {
    return found({ hits: known, text: byStem(word), instead: null, suggestions });
  }
  const longer =
    isNumber(word) || word.length < shortestBeginning ? [] : wordsFrom(vocabulary, word);
  if (longer.length > 0) {
    const hits = joinedHits(
      source.size,
      await Promise.all(longer.map((each) => exactly(source, each))),
    );
    return found({ hits, text: { word, by: "prefix" }, instead: "beginning", suggestions });
  }
  const [likeliest] = suggestions;
  const hits = likeliest === undefined ? null : await allForms(source, likeliest, withPlaces);
  if (likeliest === undefined || hits === null) {
    return found({ hits: none(source.size), text: byStem(word), instead: "nothing", suggestions });
  }
  return found({ hits, text: byStem(likeliest), instead: "suggestion", suggestions });
}

/** Looks a word up as it stands in a phrase: this form and no other. */
export async function exactly(source: SizedSource, word: string): Promise<WordHits> {
  const stem = await source.stem(stemOf(word));
  if (stem === null) return none(source.size);
  return formHits(source.size, stem.records, await stem.places(), (form) => form === word);
}

async function allForms(
  source: SizedSource,
  word: string,
  withPlaces: boolean,
): Promise<WordHits | null> {
  const stem = await source.stem(stemOf(word));
  if (stem === null) return null;
  return stemHits(source.size, stem.records, withPlaces ? await stem.places() : null);
}

function none(size: number): WordHits {
  return { count: new Uint8Array(size), places: new Int32Array(), records: 0 };
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}
