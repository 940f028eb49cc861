import type { WordWeights } from "../../model/index.ts";
import type { Features } from "./word-features.ts";

/** One word: how rare it is, and what it adds to which columns. */
type Row = {
  readonly rarity: number;
  readonly columns: readonly number[];
  readonly weights: readonly number[];
};

/** The weights of words made ready to be added up. */
export type CompiledWords = {
  /** Topic ids by column; the last is empty: no subject. */
  readonly subjects: readonly string[];
  readonly start: readonly number[];
  readonly rows: ReadonlyMap<string, Row>;
};

/** Columns by letter. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
export const perRarity = 100;
export const perWeight = 10;

/** The weights of a file, by word. */
export function compileWords({ subjects, start, words }: WordWeights): CompiledWords {
  const rows = Object.entries(words).map(([word, row]): [string, Row] => {
    const [rarity = "0", ...pairs] = row.split(/(?=[A-Za-z])/u);
    return [
      word,
      {
        rarity: Number(rarity) / perRarity,
        columns: pairs.map((pair) => letters.indexOf(pair.charAt(0))),
        weights: pairs.map((pair) => Number(pair.slice(1)) / perWeight),
      },
    ];
  });
  return { subjects, start: start.map((weight) => weight / perWeight), rows: new Map(rows) };
}

/**
 * The known words of a text with how much each counts there: rare ones more, and all of a text together as
 * much as those of any other; marks of place as they are.
 */
export function weighFeatures(
  features: Features,
  rarityOf: (word: string) => number | undefined,
): [word: string, value: number][] {
  const known: [string, number][] = [];
  let squares = 0;
  for (const [word, strength] of features) {
    const rarity = rarityOf(word);
    if (rarity === undefined) continue;
    const value = isMark(word) ? strength : strength * rarity;
    if (!isMark(word)) squares += value * value;
    known.push([word, value]);
  }
  const length = Math.sqrt(squares) || 1;
  return known.map(([word, value]) => [word, isMark(word) ? value : value / length]);
}

function isMark(word: string): boolean {
  return word.startsWith("@");
}

/** What the words of a text say for each column. */
export function wordScores(words: CompiledWords, features: Features): number[] {
  const scores = [...words.start];
  for (const [word, value] of weighFeatures(features, (one) => words.rows.get(one)?.rarity)) {
    const row = words.rows.get(word);
    row?.columns.forEach((column, at) => {
      scores[column] = (scores[column] ?? 0) + value * (row.weights[at] ?? 0);
    });
  }
  return scores;
}

/** How many words and pairs of a text are known. */
export function knownWords({ rows }: CompiledWords, features: Features): number {
  return [...features.keys()].filter((word) => rows.has(word) && !isMark(word)).length;
}

/** The words of a text that say most for a column, the weightiest first. */
export function wordsFor(words: CompiledWords, features: Features, column: number): string[] {
  return weighFeatures(features, (one) => words.rows.get(one)?.rarity)
    .map(([word, value]): [string, number] => {
      const row = words.rows.get(word);
      return [word, value * (row?.weights[row.columns.indexOf(column)] ?? 0)];
    })
    .filter(([word, said]) => said > 0 && !isMark(word))
    .sort((one, other) => other[1] - one[1])
    .map(([word]) => word);
}
