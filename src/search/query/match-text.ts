import type { QueryPhrase } from "./parse-query.ts";
import { placedWords, stemOf, type PlacedWord } from "../../text/words.ts";

/** A word to look for in a text: `stem` finds its forms, `prefix` every word that begins with it. */
export type TextWord = { word: string; by: "stem" | "prefix" };

/** What a paragraph must have. */
export type TextQuery = { words: readonly TextWord[]; phrases: readonly QueryPhrase[] };

/** A stretch of a text, `to` not included. */
export type Stretch = { from: number; to: number };

/**
 * The stretches of a text that answer the query, in order, or null where a word or phrase is missing: the
 * paragraph's own text has the last word on what the index found.
 */
export function matchText(text: string, query: TextQuery): Stretch[] | null {
  const words = placedWords(text);
  const found: Stretch[] = [];
  for (const wanted of query.words) {
    const hits = words.filter((placed) => isForm(placed, wanted));
    if (hits.length === 0) return null;
    found.push(...hits);
  }
  for (const phrase of query.phrases) {
    const hits = phraseHits(words, phrase.words);
    if (hits.length === 0) return null;
    found.push(...hits);
  }
  return joined(found);
}

function isForm(placed: PlacedWord, wanted: TextWord): boolean {
  if (wanted.by === "prefix") return placed.word.startsWith(wanted.word);
  return placed.word === wanted.word || stemOf(placed.word) === stemOf(wanted.word);
}

function phraseHits(words: readonly PlacedWord[], phrase: readonly string[]): Stretch[] {
  const hits: Stretch[] = [];
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    if (!phrase.every((word, at) => words[start + at]?.word === word)) continue;
    const first = words[start];
    const last = words[start + phrase.length - 1];
    if (first !== undefined && last !== undefined) hits.push({ from: first.from, to: last.to });
  }
  return hits;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((one, other) => one.from - other.from || other.to - one.to);
  const result: Stretch[] = [];
  for (const { from, to } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}
