import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestRun } from "../../src/parse/normalise/longest-run.ts";

const runOf = (numbers: readonly number[]): number[] =>
  longestRun(numbers).map((index) => numbers[index] ?? 0);
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

describe("the numbers of a report", () => {
  test.each([
    { why: "nothing", numbers: [], run: [] },
    { why: "a whole sequence", numbers: [1, 2, 3], run: [1, 2, 3] },
    {
      why: "“age of / 18. This opportunity” in a wrapped line",
      numbers: [1, 2, 18, 3, 4],
      run: [1, 2, 3, 4],
    },
    {
      why: "“from 66 to / 44. It remains unclear”",
      numbers: [...upTo(68), 44, 69, 70],
      run: upTo(70),
    },
    {
      why: "the rows 1., 2. and 3. of a cover",
      numbers: [1, 2, 3, 1, 2, 3, 4, 5],
      run: [1, 2, 3, 4, 5],
    },
    { why: "a skipped number", numbers: [41, 42, 43, 45, 46], run: [41, 42, 43, 45, 46] },
  ])("$why", ({ numbers, run }) => {
    expect(runOf(numbers)).toEqual(run);
  });
});

describe("for any list", () => {
  test("the run rises, in the list’s own order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 250 })), (numbers) => {
        const run = longestRun(numbers);
        for (let at = 1; at < run.length; at += 1) {
          const [before, index] = [run[at - 1] ?? 0, run[at] ?? 0];
          expect(index).toBeGreaterThan(before);
          expect(numbers[index]).toBeGreaterThan(numbers[before] ?? 0);
        }
        expect(run.length > 0).toBe(numbers.length > 0);
      }),
    );
  });

  test("one stray figure anywhere changes nothing", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 150 })
          .chain((last) =>
            fc.tuple(fc.constant(last), fc.integer({ min: 1, max: last }), fc.nat({ max: last })),
          ),
        ([last, stray, at]) => {
          const numbers = upTo(last);
          numbers.splice(at, 0, stray);
          expect(runOf(numbers)).toEqual(upTo(last));
        },
      ),
    );
  });

  test("one missing number breaks nothing", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 3, max: 150 })
          .chain((last) => fc.tuple(fc.constant(last), fc.integer({ min: 1, max: last }))),
        ([last, missing]) => {
          const numbers = upTo(last).filter((number) => number !== missing);
          expect(runOf(numbers)).toEqual(numbers);
        },
      ),
    );
  });
});

test("a long document takes no time", () => {
  const started = performance.now();
  longestRun(Array.from({ length: 3000 }, (_, index) => (index % 300) + 1));
  expect(performance.now() - started).toBeLessThan(2000);
});
