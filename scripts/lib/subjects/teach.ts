import type { WordWeights } from "../../../src/model/index.ts";
import {
  letters,
  perRarity,
  perWeight,
  weighFeatures,
} from "../../../src/analysis/subjects/compile-words.ts";
import { stemOf } from "../../../src/text/words.ts";
import { cueScores } from "../../../src/analysis/subjects/subject-shares.ts";
import { taughtByCues, type Taught } from "./cue-teacher.ts";
import type { Example } from "./examples.ts";
import { learn, scoresOf, type Lesson, type Weights } from "./softmax.ts";

const leastTexts = 50;
const leastTextsOfPair = 60;
/** A word that fewer authorities have is a name of a place, a team or a scheme: it would tell nothing elsewhere. */
const leastAuthorities = 30;
const leastOfPlace = 10;
const rarityShare = 4;
const shareOfFirst = { cues: 0.75, reader: 0.7 };
/** Weights below this are left out: they change next to nothing and take most of the room. */
const leastKept = 0.5;

const fromCues = { rounds: 4, step: 0.15, hold: 1e-6, seed: 1 };
const fromReaders = { rounds: 25, step: 0.1, hold: 1e-4, seed: 3 };

/** What was learned from cues alone, ready to be taught by readers. */
export type Schooled = {
  readonly words: readonly string[];
  readonly row: ReadonlyMap<string, number>;
  readonly rarity: readonly number[];
  readonly subjects: readonly string[];
  readonly weights: Weights;
};

/**
 * First lesson: words learn from the cues which subject they go with, over all paragraphs that no reader
 * labelled and in which the cues are clear.
 */
export function schoolByCues(examples: readonly Example[], topics: readonly string[]): Schooled {
  const texts = new Map<string, number>();
  const authorities = new Map<string, Set<string>>();
  for (const { features, authority } of examples) {
    for (const word of features.keys()) {
      texts.set(word, (texts.get(word) ?? 0) + 1);
      authorities.set(word, (authorities.get(word) ?? new Set()).add(authority));
    }
  }
  const isCommon = ([word, count]: [string, number]): boolean =>
    word.startsWith("@")
      ? count >= leastOfPlace
      : count >= (word.includes(" ") ? leastTextsOfPair : leastTexts) &&
        (authorities.get(word)?.size ?? 0) >= leastAuthorities;
  const words = [...texts].filter(isCommon).map(([word]) => word);
  const rarity = words.map((word) => {
    const share = Math.log(examples.length / (texts.get(word) ?? 1)) / rarityShare;
    return Math.round(share * perRarity) / perRarity;
  });
  const empty = { words: new Float64Array(), start: new Float64Array() };
  const row = new Map(words.map((word, at) => [word, at]));
  const schooled = { words, row, rarity, subjects: [...topics, ""], weights: empty };
  const lessons = examples.flatMap((example) => {
    const taught = example.label === null ? taughtByCues(example) : null;
    return taught === null ? [] : [lessonOf(schooled, example, taught, shareOfFirst.cues, null)];
  });
  return { ...schooled, weights: learn(lessons, words.length, schooled.subjects.length, fromCues) };
}

/**
 * Second lesson: readers' labels correct what the cues taught and what cues and words say together. `cues` is how much
 * cues count beside words.
 */
export function correctByReaders(
  schooled: Schooled,
  examples: readonly Example[],
  cues: number,
): WordWeights {
  const { words, subjects, weights } = schooled;
  const lessons = examples.flatMap((example) => {
    if (example.label === null) return [];
    const said = cueScores(subjects, example.points, cues);
    const bare = lessonOf(schooled, example, example.label.subjects, shareOfFirst.reader, null);
    const given = scoresOf(bare, weights).map((score, column) => score + (said[column] ?? 0));
    return [{ ...bare, given }];
  });
  const learned = learn(lessons, words.length, subjects.length, fromReaders);
  const sum = (one: Float64Array, other: Float64Array): Float64Array =>
    one.map((value, at) => value + (other[at] ?? 0));
  return written(schooled, {
    words: sum(weights.words, learned.words),
    start: sum(weights.start, learned.start),
  });
}

function lessonOf(
  { row, rarity, subjects }: Schooled,
  { features }: Example,
  taught: Taught,
  firstShare: number,
  given: Float64Array | null,
): Lesson {
  const known = weighFeatures(features, (word) => rarity[row.get(word) ?? -1]);
  const target = new Float64Array(subjects.length);
  const named = taught.length === 0 ? [""] : taught;
  named.forEach((id, at) => {
    const later = (1 - firstShare) / (named.length - 1);
    target[subjects.indexOf(id)] = named.length === 1 ? 1 : at === 0 ? firstShare : later;
  });
  return {
    rows: Int32Array.from(known, ([word]) => row.get(word) ?? 0),
    values: Float64Array.from(known, ([, value]) => value),
    given,
    target,
  };
}

/** The weights as the file holds them; words that say nothing are left out. */
function written({ words, rarity, subjects }: Schooled, weights: Weights): WordWeights {
  const tenths = (weight: number): number => Math.round(weight * perWeight);
  const rows = words.flatMap((word, at): [string, string][] => {
    const pairs = subjects.flatMap((_, column) => {
      const weight = weights.words[at * subjects.length + column] ?? 0;
      return Math.abs(weight) < leastKept ? [] : [`${letters.charAt(column)}${tenths(weight)}`];
    });
    const rare = Math.round((rarity[at] ?? 0) * perRarity);
    return pairs.length === 0 ? [] : [[word, [rare, ...pairs].join("")]];
  });
  return {
    note: "Learned by npm run train-subjects. Not to be changed by hand.",
    subjects: [...subjects],
    start: [...weights.start].map(tenths),
    words: Object.fromEntries(rows),
    spelt: {},
  };
}

/** For each stem of the words that is no word itself, the word it stands for most often. */
export function spellings(words: WordWeights, examples: readonly Example[]): WordWeights["spelt"] {
  const stems = new Set(Object.keys(words.words).flatMap((word) => word.split(" ")));
  const counts = new Map<string, Map<string, number>>();
  for (const { passage } of examples) {
    for (const [word] of passage.text.toLowerCase().matchAll(/[a-z]+/gu)) {
      const stem = stemOf(word);
      if (!stems.has(stem)) continue;
      const ofStem = counts.get(stem) ?? new Map<string, number>();
      counts.set(stem, ofStem.set(word, (ofStem.get(word) ?? 0) + 1));
    }
  }
  const spelt = [...counts].flatMap(([stem, ofStem]): [string, string][] => {
    const [most] = [...ofStem].sort((one, other) => other[1] - one[1]);
    return most === undefined || most[0] === stem ? [] : [[stem, most[0]]];
  });
  return Object.fromEntries(spelt.sort(([one], [other]) => (one < other ? -1 : 1)));
}
