import type { CompiledTopics } from "./compile-topics.ts";
import { wordScores } from "./compile-words.ts";
import type { TopicScores } from "./score-topics.ts";
import type { Features } from "./word-features.ts";

/** How likely each column of the words is, all together 1. The last column is no subject. */
export type Shares = readonly number[];

/** What the cues say for each column: their points, and how near they are to the best. */
export function cueScores(
  subjects: readonly string[],
  points: TopicScores,
  cues: number,
): number[] {
  const most = Math.max(0, ...points.values());
  return subjects.map((id) => {
    const own = points.get(id) ?? 0;
    return own === 0 ? 0 : cues * (Math.log(1 + own) / 2 + own / most);
  });
}

/** Words and cues together, as shares. */
export function subjectShares(
  { words, tagger }: Pick<CompiledTopics, "words" | "tagger">,
  features: Features,
  points: TopicScores,
): Shares {
  const cues = cueScores(words.subjects, points, tagger.cues);
  return asShares(wordScores(words, features).map((said, column) => said + (cues[column] ?? 0)));
}

/** Scores as shares of 1, by the exponential of each. */
function asShares(scores: readonly number[]): Shares {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}
