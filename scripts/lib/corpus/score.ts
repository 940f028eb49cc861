import { z } from "zod";
import type { Check } from "./check.ts";

/** How many values of one field are right, wrong and missing. */
export type Score = { right: number; wrong: number; missing: number; of: number };

/** Scores by field, fields in the order they were first seen. */
export function scores(checks: readonly Check[]): Map<string, Score> {
  const all = new Map<string, Score>();
  for (const { field, verdict } of checks) {
    const score = all.get(field) ?? { right: 0, wrong: 0, missing: 0, of: 0 };
    score[verdict] += 1;
    score.of += 1;
    all.set(field, score);
  }
  return all;
}

/** The sum of scores. */
export function total(all: Iterable<Score>): Score {
  const sum = { right: 0, wrong: 0, missing: 0, of: 0 };
  for (const score of all) {
    for (const name of ["right", "wrong", "missing", "of"] as const) sum[name] += score[name];
  }
  return sum;
}

/** 12 right of 13 is "92.3"; only all right is "100". */
export function percent({ right, of }: { right: number; of: number }): string {
  return of === 0 || right === of ? "100" : (Math.floor((1000 * right) / of) / 10).toFixed(1);
}

/** The level that was once reached, by field. */
export const Level = z.record(
  z.string(),
  z.strictObject({ right: z.int().nonnegative(), of: z.int().positive() }),
);
export type Level = z.infer<typeof Level>;

/** Fields below the recorded level, as a share of what was compared. */
export function below(reached: ReadonlyMap<string, Score>, level: Level): string[] {
  return [...reached].flatMap(([field, score]) => {
    const recorded = level[field];
    if (recorded === undefined || score.right * recorded.of >= recorded.right * score.of) return [];
    return [`${field}: ${percent(score)}% right, recorded ${percent(recorded)}%`];
  });
}
