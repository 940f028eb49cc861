import { check } from "recheck";
import { expect, test } from "vitest";
import { builtPatterns } from "../architecture/built-patterns.ts";
import { timeOf } from "../architecture/hostile-input.ts";
import { pureRooms } from "../architecture/rooms.ts";
import { patternsOf, type Pattern } from "../architecture/patterns.ts";
import { codeBelow } from "../architecture/source-files.ts";

/** Milliseconds for the input that the checker found: what a pattern of the same length needs in the other check. */
const limit = 1500;
/** Milliseconds that the checker may look for an input that makes one pattern slow. */
const search = 5000;

/**
 * The patterns for which recheck, which reads a pattern as an automaton or fuzzes it, finds an input that really
 * makes our engine slow. It calls a pattern vulnerable that needs quadratic time of anything, so its input is timed.
 */
async function slow(patterns: readonly Pattern[]): Promise<string[]> {
  const waiting = [...patterns];
  const found: string[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { where, pattern } = next;
      const flags = pattern.flags.replace(/[dv]/gu, "");
      const verdict = await check(pattern.source, flags, { timeout: search });
      if (verdict.status !== "vulnerable") continue;
      const { string, pattern: shape } = verdict.attack;
      if (timeOf(pattern, string, limit) >= limit) found.push(`${where}: ${shape}`);
    }
  };
  await Promise.all([lane(), lane(), lane()]);
  return found;
}

test(
  "a second opinion finds no pattern that hostile input makes slow",
  { timeout: 1_200_000 },
  async () => {
    const built = await builtPatterns(async () => undefined);
    const written = pureRooms.flatMap((room) => codeBelow(room).flatMap(patternsOf));
    const patterns = [...written, ...built];
    expect(patterns.length).toBeGreaterThan(100);
    expect(await slow(patterns)).toEqual([]);
  },
);

test("the second opinion catches a slow pattern", async () => {
  expect(await slow([{ where: "here", pattern: /^(?:a+)+$/ }])).toHaveLength(1);
});
