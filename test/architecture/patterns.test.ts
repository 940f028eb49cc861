import { describe, expect, test } from "vitest";
import { slowest } from "./hostile-input.ts";
import { patternsOf } from "./patterns.ts";
import { codeBelow } from "./source-files.ts";

/** Milliseconds for 50,000 characters; a pattern that is linear needs one or two. */
const limit = 300;

const patterns = ["src/parse", "src/view"].flatMap((room) => codeBelow(room).flatMap(patternsOf));

test("there are patterns to try", () => {
  expect(patterns.length).toBeGreaterThan(10);
});

// An end such as /\s+$/ is tried anew from every space of a long run: /(?<!\s)\s+$/ is not.
test("no pattern is slow on long hostile input", { timeout: 300_000 }, () => {
  const slow = patterns.filter(({ pattern }) => slowest(pattern, limit) >= limit);
  expect(slow.map(({ where }) => where)).toEqual([]);
});

describe("the check catches", () => {
  test.each([/^(a+)+$/, /(\w+\s?)+:/, /Page (\d+)*x/, /(?:a|a)*b/, /\s*\s*\s*$/])(
    "%s",
    (pattern) => {
      expect(slowest(pattern, limit)).toBeGreaterThanOrEqual(limit);
    },
  );

  test.each([/^\d+\.\s/, /[a-z]+/g, /^Page \d+ of \d+$/])("and lets %s pass", (pattern) => {
    expect(slowest(pattern, limit)).toBeLessThan(limit);
  });
});
