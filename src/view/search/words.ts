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

/** A stretch of text made of letters, digits and the marks inside a word: "children's", "1,052", "74". */
const wordPattern = /[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*/gu;

/** A word of a text with its place in it. */
export type PlacedWord = { word: string; from: number; to: number };

/**
 * The words of a text, plain, each with its place. "multi-agency" is two words; "children's" and "1,052" one.
 */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{Mn}\u00ad'\u2018\u2019\u02bc.,]+/gu)) {
    const lead = /^[^\p{L}\p{N}]*/u.exec(match[0])?.[0].length ?? 0;
    const core = match[0].slice(lead).replace(/[^\p{L}\p{N}]+$/u, "");
    if (core === "") continue;
    const from = match.index + lead;
    words.push({ word: withoutMarks(core), from, to: from + core.length });
  }
  return words;
}

/** The words of a query or phrase, plain. */
export function splitWords(text: string): string[] {
  return [...plain(text).matchAll(wordPattern)].map((match) => withoutMarks(match[0]));
}

// As the index does: "children's" is kept as "childrens", "1,052" as "1052".
function withoutMarks(word: string): string {
  return plain(word).replace(/['.,]/gu, "");
}

/**
 * A word as the index holds it: its stem with an ending no word has. Without that, Pagefind would also find
 * longer words ("lack" for "LAC"), which of them depending on what was searched before.
 */
export function indexWord(word: string): string {
  return `${stemOf(word)}zq`;
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
