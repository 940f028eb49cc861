/** Words of an example by row, how much each counts, and what to aim at by column. */
export type Lesson = {
  readonly rows: Int32Array;
  readonly values: Float64Array;
  /** What is known already of each column and not to be learned; null where nothing is. */
  readonly given: Float64Array | null;
  readonly target: Float64Array;
};

/** Weights by row and column, and what each column starts with. */
export type Weights = { readonly words: Float64Array; readonly start: Float64Array };

export type Schooling = {
  readonly rounds: number;
  readonly step: number;
  /** How hard weights are held at 0. */
  readonly hold: number;
  readonly seed: number;
};

const firstSquares = 0.01;

/** Multinomial logistic regression: steps that shrink (AdaGrad), in an order drawn with a seed. Same in, same out. */
export function learn(
  lessons: readonly Lesson[],
  rows: number,
  columns: number,
  { rounds, step, hold, seed }: Schooling,
): Weights {
  const words = new Float64Array(rows * columns);
  const start = new Float64Array(columns);
  const wordSquares = new Float64Array(rows * columns).fill(firstSquares);
  const startSquares = new Float64Array(columns).fill(firstSquares);
  let order = lessons;
  const random = randomFrom(seed);
  const wrong = new Float64Array(columns);
  for (let round = 0; round < rounds; round += 1) {
    order = shuffled(order, random);
    for (const lesson of order) {
      sharesInto(wrong, lesson, words, start);
      for (let c = 0; c < columns; c += 1) wrong[c] = at(wrong, c) - at(lesson.target, c);
      lesson.rows.forEach((row, k) => {
        const value = at(lesson.values, k);
        for (let c = 0; c < columns; c += 1) {
          const place = row * columns + c;
          const slope = at(wrong, c) * value + hold * at(words, place);
          wordSquares[place] = at(wordSquares, place) + slope * slope;
          words[place] = at(words, place) - (step * slope) / Math.sqrt(at(wordSquares, place));
        }
      });
      for (let c = 0; c < columns; c += 1) {
        startSquares[c] = at(startSquares, c) + at(wrong, c) ** 2;
        start[c] = at(start, c) - (step * at(wrong, c)) / Math.sqrt(at(startSquares, c));
      }
    }
  }
  return { words, start };
}

/** What the weights say of a lesson, by column. */
export function scoresOf(lesson: Omit<Lesson, "target">, { words, start }: Weights): Float64Array {
  const scores = Float64Array.from(start, (own, c) => own + (lesson.given?.[c] ?? 0));
  lesson.rows.forEach((row, k) => {
    const value = at(lesson.values, k);
    for (let c = 0; c < scores.length; c += 1) {
      scores[c] = at(scores, c) + value * at(words, row * scores.length + c);
    }
  });
  return scores;
}

function sharesInto(
  shares: Float64Array,
  lesson: Lesson,
  words: Float64Array,
  start: Float64Array,
): void {
  shares.set(scoresOf(lesson, { words, start }));
  const most = Math.max(...shares);
  let sum = 0;
  for (let c = 0; c < shares.length; c += 1) {
    shares[c] = Math.exp(at(shares, c) - most);
    sum += at(shares, c);
  }
  for (let c = 0; c < shares.length; c += 1) shares[c] = at(shares, c) / sum;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A list in an order drawn by chance. */
export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [order[last], order[other]];
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a];
  }
  return order;
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}
