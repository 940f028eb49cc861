import { describe, expect, test } from "vitest";
import { builtPatterns } from "./built-patterns.ts";
import { slowest } from "./hostile-input.ts";
import { pureRooms } from "./rooms.ts";
import { patternsOf, type Pattern } from "./patterns.ts";
import { codeBelow } from "./source-files.ts";

/** Milliseconds for 50,000 characters: a linear pattern needs one to a hundred, a quadratic one ten thousand. */
const limit = 1500;

const slow = (patterns: Pattern[]) =>
  patterns.filter(({ pattern }) => slowest(pattern, limit) >= limit).map(({ where }) => where);

// An end such as /\s+$/ is tried anew from every space of a long run: /(?<!\s)\s+$/ is not.
describe("no pattern is slow on long hostile input", () => {
  test("written out", { timeout: 300_000 }, () => {
    const patterns = pureRooms.flatMap((room) => codeBelow(room).flatMap(patternsOf));
    expect(patterns.length).toBeGreaterThan(10);
    expect(slow(patterns)).toEqual([]);
  });

  test("or built from strings", { timeout: 300_000 }, async () => {
    const patterns = await builtPatterns(async () => {
      const { contentIds, contentPath, readReport } = await import("../parse/read-report.ts");
      for (const id of contentIds) await readReport(contentPath(id));
      const { compileTopics } = await import("../../src/analysis/subjects/compile-topics.ts");
      const { getTopicSet } = await import("../../src/corpus/topics.ts");
      compileTopics(getTopicSet());
    });
    expect(patterns.length).toBeGreaterThan(10);
    expect(slow(patterns)).toEqual([]);
  });
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
