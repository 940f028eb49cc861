import { isEverywhere, plain, splitWords } from "../../text/words.ts";

/** One word to look for. */
export type QueryWord = {
  word: string;
  /** How many words after the last looked-up word it stands in the query; 1 where it follows at once. */
  gap: number;
};

/** What stood in quotation marks: must be found word for word. */
export type QueryPhrase = { words: string[]; printed: string };

/** A query, taken apart. */
export type Query = {
  words: QueryWord[];
  phrases: QueryPhrase[];
  /** Words left out because they stand nearly everywhere. */
  left: string[];
};

/**
 * Takes apart what was typed: "…" (straight or curly) is a phrase, the rest are words that must all occur.
 * An opening quotation mark without its end is a phrase to the end of the query.
 */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], left: [] };
  plain(typed)
    .split('"')
    .forEach((part, at) => {
      if (at % 2 === 1) addPhrase(query, part);
      else addWords(query, part);
    });
  if (query.words.length === 0 && query.phrases.length === 0) keepLeft(query);
  return query;
}

function addPhrase(query: Query, part: string): void {
  const words = splitWords(part);
  if (words.length > 0) query.phrases.push({ words, printed: part.trim() });
}

function addWords(query: Query, part: string): void {
  let gap = 1;
  for (const token of part.split(/\s+/u)) {
    for (const word of splitWords(token)) {
      if (isEverywhere(word)) {
        query.left.push(word);
        gap += 1;
        continue;
      }
      if (!query.words.some((known) => known.word === word)) query.words.push({ word, gap });
      gap = 1;
    }
  }
}

// "who has" is all there is to look for then.
function keepLeft(query: Query): void {
  query.words = [...new Set(query.left)].map((word) => ({ word, gap: 1 }));
  query.left = [];
}
