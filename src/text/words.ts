import { stem } from "./stem.ts";

/** Words that stand nearly everywhere: left out of a search unless they stand in quotation marks. */
const everywhere = new Set(
  "a an and are as at be been by for from has have he her his if in into is it its no not of on or she so such that the their them then there these they this to was were which who will with".split(
    " ",
  ),
);

export function isEverywhere(word: string): boolean {
  return everywhere.has(word);
}

/** Lower case, without accents; curly quotation marks straight, all dashes hyphens, no soft hyphens. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{Mn}\u00ad]+/gu, "")
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d\u201e]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .toLowerCase();
}

/**
 * A word: letters and digits, with the apostrophe inside "children's", the comma inside "1,052", the point inside
 * "2.5", "U.K." and "s.47". A full stop without a space after it still ends a word.
 */
const wordPattern =
  /[\p{L}\p{N}\p{Mn}\u00ad]+(?:(?:['\u2018\u2019\u02bc](?=\p{L})|(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))|(?<=\p{N})\.(?=\p{N})|(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{N}|\p{L}(?![\p{L}\p{N}])))[\p{L}\p{N}\p{Mn}\u00ad]+)*/gu;

/** A word of a text with its place in it. */
export type PlacedWord = { word: string; from: number; to: number };

/**
 * The words of a text, plain, each with its place. "multi-agency" is two words; "children's" and "1,052" one.
 */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: token, index } of text.matchAll(/\S+/gu)) {
    for (const { word, from, to } of wordsOfToken(token)) {
      words.push({ word, from: index + from, to: index + to });
    }
  }
  return words;
}

/** The words of a text, query or phrase, plain. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const token of text.split(/\s+/u)) {
    for (const { word } of wordsOfToken(token)) words.push(word);
  }
  return words;
}

/** What stands between spaces, taken apart once: the same few thousand come again and again. */
const tokens = new Map<string, readonly PlacedWord[]>();

function wordsOfToken(token: string): readonly PlacedWord[] {
  let known = tokens.get(token);
  if (known === undefined) {
    known = [...token.matchAll(wordPattern)].flatMap(({ 0: printed, index: from }) => {
      const word = plainWord(printed);
      return word === "" ? [] : [{ word, from, to: from + printed.length }];
    });
    tokens.set(token, known);
  }
  return known;
}

/** A word as it is looked up: "children's" is "childrens", "1,052" is "1052", "U.K." is "uk"; 2.5 is not 25. */
function plainWord(printed: string): string {
  return plain(printed)
    .replace(/[',]/gu, "")
    .replace(/(?<!\d)\.|\.(?!\d)/gu, "");
}

const stems = new Map<string, string>();

/** The stem of a plain word, remembered: the same few thousand words come again and again. */
export function stemOf(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = stem(word);
    stems.set(word, known);
  }
  return known;
}
