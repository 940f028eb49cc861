import { longestPhrase, meanings, type Meaning } from "./vocabulary.ts";

/** Where some words of a sentence stand. */
export type Span = { from: number; to: number };

/** A known phrase of a sentence: what it does, its words in lower case, and where they stand. */
export type Token = Meaning & {
  word: string;
  from: number;
  to: number;
  /** Of a grade: the date printed directly after it. */
  date?: string;
  /** Of an inspection: where the words stand that say what was inspected. */
  remit?: Span;
};

type Word = { word: string; printed: string; from: number; to: number };

const wordPattern = /\p{L}+(?:['-]\p{L}+)*|\d+|[,;:()]/gu;
const months =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/u;
const year = /^(?:19|20)\d\d$/u;

/**
 * A sentence (of `printedWords`) as tokens; one of kind `end` closes it. `names` are the words of the authority's
 * name in lower case: other names are other people's. Null where it is not known: any name may be the authority's.
 */
export function tokensOf(sentence: string, names: ReadonlySet<string> | null): Token[] {
  const words = wordsOf(sentence);
  const tokens: Token[] = [];
  for (let index = 0; index < words.length;) {
    const read = dateAt(words, index) ?? phraseAt(words, index) ?? nameAt(words, index, names);
    tokens.push(read.token);
    index += read.length;
  }
  return [...tokens, { kind: "end", word: "", from: sentence.length, to: sentence.length }];
}

function wordsOf(sentence: string): Word[] {
  // "Grade 2 (Good)" and "good (Grade 2)" say one grade.
  const plain = sentence
    .replace(/\bgrade \d \((?=\p{L}{4,12}\))/giu, (words) => " ".repeat(words.length))
    .replace(/\(grade \d\)/giu, (words) => " ".repeat(words.length));
  return [...plain.matchAll(wordPattern)].map(({ 0: printed, index }) => ({
    word: printed.toLowerCase(),
    printed,
    from: index,
    to: index + printed.length,
  }));
}

type Read = { token: Token; length: number };

function tokenOf(meaning: Meaning, words: readonly Word[], index: number, length: number): Read {
  const part = words.slice(index, index + length);
  return {
    token: {
      ...meaning,
      word: part.map(({ word }) => word).join(" "),
      from: part[0]?.from ?? 0,
      to: part.at(-1)?.to ?? 0,
    },
    length,
  };
}

/** "June 2012", "12 June 2012", "2012", with a "in" or "on" before it. */
function dateAt(words: readonly Word[], index: number): Read | null {
  let at = index;
  if (/^(?:in|on|of|from|at|during)$/u.test(words[at]?.word ?? "")) at += 1;
  if (/^\d{1,2}$/u.test(words[at]?.word ?? "") && isMonth(words[at + 1])) at += 1;
  if (isMonth(words[at])) at += 1;
  if (!year.test(words[at]?.word ?? "")) return null;
  return tokenOf({ kind: "date" }, words, index, at - index + 1);
}

const isMonth = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.printed) && months.test(word.word);

function phraseAt(words: readonly Word[], index: number): Read | null {
  for (let length = Math.min(longestPhrase, words.length - index); length > 0; length -= 1) {
    const phrase = words.slice(index, index + length).map(({ word }) => word);
    const meaning = meanings.get(phrase.join(" ")) ?? possessive(phrase);
    if (meaning !== undefined) return tokenOf(meaning, words, index, length);
  }
  return null;
}

/** "City's" in "the City's services". */
function possessive([word = "", ...more]: readonly string[]): Meaning | undefined {
  const meaning =
    more.length === 0 && word.endsWith("'s") ? meanings.get(word.slice(0, -2)) : undefined;
  return meaning?.kind === "filler" || meaning?.kind === "whole" ? meaning : undefined;
}

function nameAt(words: readonly Word[], index: number, names: ReadonlySet<string> | null): Read {
  const { word = "", printed = "" } = words[index] ?? {};
  const own = names?.has(word.replace(/'s?$/u, "")) === true && /^\p{Lu}/u.test(printed);
  if (own) return tokenOf({ kind: "whole", bare: false }, words, index, 1);
  // Nothing is known of "RBKC", but it is no place.
  if (index === 0 || !/^\p{Lu}\p{Ll}/u.test(printed)) {
    return tokenOf({ kind: "unknown" }, words, index, 1);
  }
  return tokenOf({ kind: names === null ? "filler" : "spoils" }, words, index, 1);
}
