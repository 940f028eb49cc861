import { expect, test } from "vitest";
import { timeOf } from "../architecture/hostile-input.ts";
import { readingRules } from "../../src/frameworks/reading.ts";

/** Words of areas' names, well written and not: each alone and any two of them may stand over and over. */
const words = [
  "help",
  "protection",
  "protecting",
  "help care",
  "children",
  "children and young people",
  "young people",
  "and",
  "experience",
  "experiences",
  "progress",
  "care leavers",
  "and care leavers",
  "in care",
  "looked after",
  "permanence",
  "adoption",
  "leadership",
  "management",
  "who need",
];

/** Milliseconds for thirty words: one where each is read in one way, and a day where each is read in two. */
const limit = 1000;

test("no area's name can be read in two ways", () => {
  const patterns = readingRules.flatMap(({ areas }) =>
    areas.flatMap(({ row, said }) => [row, said].filter((one) => one instanceof RegExp)),
  );
  expect(patterns.length).toBeGreaterThan(10);
  const slow = patterns.filter((pattern) =>
    words.some((one) =>
      words.some((other) => {
        const input = `the ${`${one} ${other} `.repeat(15)}\u0000`;
        return timeOf(pattern, input, limit) >= limit;
      }),
    ),
  );
  expect(slow.map(String)).toEqual([]);
});
