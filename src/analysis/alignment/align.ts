import type { TopicScores } from "../subjects/score-topics.ts";

/** One paragraph made ready to be compared: its terms, its subjects, where it stands. */
export type AlignableItem = {
  readonly id: string;
  readonly terms: ReadonlyMap<string, number>;
  readonly scores: TopicScores;
  /** The row of the crosswalk its area is read on; null where it stands in no area. */
  readonly row: string | null;
  /** False where the source lost part of its text, or what it is about is not told: nothing is shown beside it. */
  readonly whole: boolean;
};

/** A paragraph of the other report and how near it is, best first in a list. */
export type Candidate = { readonly id: string; readonly score: number };

/** What stands beside a paragraph: the shown counterpart, if there is one, and others to read. */
export type Counterpart = {
  readonly shown: Candidate | null;
  readonly alsoRead: readonly Candidate[];
  /** The best few of all, whether shown or not, also where they share nothing: fewer only where there are fewer. */
  readonly candidates: readonly Candidate[];
};

/** For each paragraph of either report, by its id, what stands beside it. */
export type Alignment = {
  readonly ofA: ReadonlyMap<string, Counterpart>;
  readonly ofB: ReadonlyMap<string, Counterpart>;
};

const leastToShow = 0.45;
const leastToRead = 0.15;
const mostToRead = 3;
const keptCandidates = 8;
const subjectWeight = 0.3;
const sameRowWeight = 0.12;

/**
 * Aligns the paragraphs of two reports by wording and subject. Two stand side by side only where each
 * is the other's best and they are near enough; else up to three are named to be read, best first.
 */
export function align(a: readonly AlignableItem[], b: readonly AlignableItem[]): Alignment {
  const scores = scoreAll(a, b);
  const bestOfB = b.map((_, column) => bestIn(a.length, (row) => scores[row * b.length + column]));
  const bestOfA = a.map((_, row) => bestIn(b.length, (column) => scores[row * b.length + column]));
  const mutual = (row: number, column: number): boolean =>
    bestOfA[row] === column &&
    bestOfB[column] === row &&
    (scores[row * b.length + column] ?? 0) >= leastToShow &&
    a[row]?.whole === true &&
    b[column]?.whole === true;
  return {
    ofA: new Map(
      a.map((item, row) => [
        item.id,
        counterpart(
          b,
          (column) => scores[row * b.length + column],
          (column) => mutual(row, column),
        ),
      ]),
    ),
    ofB: new Map(
      b.map((item, column) => [
        item.id,
        counterpart(
          a,
          (row) => scores[row * b.length + column],
          (row) => mutual(row, column),
        ),
      ]),
    ),
  };
}

type ScoreAt = (index: number) => number | undefined;

function counterpart(
  others: readonly AlignableItem[],
  scoreAt: ScoreAt,
  isShown: (index: number) => boolean,
): Counterpart {
  const ranked = others
    .map((other, index) => ({ id: other.id, score: scoreAt(index) ?? 0, index }))
    .sort((one, other) => other.score - one.score)
    .slice(0, keptCandidates);
  const shown = ranked.find(({ index }) => isShown(index));
  const toRead = ranked.filter((entry) => entry !== shown && entry.score >= leastToRead);
  return {
    shown: shown === undefined ? null : candidate(shown),
    alsoRead: toRead.slice(0, mostToRead).map(candidate),
    candidates: ranked.map(candidate),
  };
}

function candidate({ id, score }: Candidate): Candidate {
  return { id, score };
}

function bestIn(length: number, scoreAt: ScoreAt): number {
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index < length; index += 1) {
    const score = scoreAt(index) ?? 0;
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

/** Scores of every paragraph of A (row) with every paragraph of B (column), row after row. */
function scoreAll(a: readonly AlignableItem[], b: readonly AlignableItem[]): Float64Array {
  const scores = new Float64Array(a.length * b.length);
  const idf = inverseFrequencies([...a, ...b]);
  addCosines(scores, a, b, 1, (item) => weighTerms(item.terms, idf));
  addCosines(scores, a, b, subjectWeight, (item) => item.scores);
  a.forEach((one, row) => {
    b.forEach((other, column) => {
      if (one.row === null || one.row !== other.row) return;
      const at = row * b.length + column;
      scores[at] = (scores[at] ?? 0) + sameRowWeight;
    });
  });
  return scores;
}

/** How rare each term is among the paragraphs of both reports. */
function inverseFrequencies(items: readonly AlignableItem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const term of item.terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  for (const [term, count] of counts) counts.set(term, Math.log(1 + items.length / count));
  return counts;
}

function weighTerms(
  terms: ReadonlyMap<string, number>,
  idf: ReadonlyMap<string, number>,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [term, count] of terms) weights.set(term, count * (idf.get(term) ?? 0));
  return weights;
}

type Vector = ReadonlyMap<string, number>;

/** Adds weight x cosine of the vectors, through lists of which paragraphs of B hold each key. */
function addCosines(
  scores: Float64Array,
  a: readonly AlignableItem[],
  b: readonly AlignableItem[],
  weight: number,
  vectorOf: (item: AlignableItem) => Vector,
): void {
  const holders = new Map<string, { column: number; value: number }[]>();
  b.forEach((item, column) => {
    const vector = vectorOf(item);
    const length = lengthOf(vector);
    if (length === 0) return;
    for (const [key, value] of vector) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [{ column, value: value / length }]);
      else list.push({ column, value: value / length });
    }
  });
  a.forEach((item, row) => {
    const vector = vectorOf(item);
    const length = lengthOf(vector);
    if (length === 0) return;
    for (const [key, value] of vector) {
      const share = (weight * value) / length;
      for (const holder of holders.get(key) ?? []) {
        const at = row * b.length + holder.column;
        scores[at] = (scores[at] ?? 0) + share * holder.value;
      }
    }
  });
}

function lengthOf(vector: Vector): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}
