import { describe, expect, test } from "vitest";
import { block } from "../../src/parse/document.ts";
import { outOfOrder } from "../../src/parse/sections/out-of-order.ts";

const breaks = (...numbers: (number | null)[]): (number | null)[] =>
  [
    ...outOfOrder(numbers.map((number) => block("Text", { places: [], characters: 4, number }))),
  ].map(({ data }) => data.number);

describe("paragraphs out of their order", () => {
  test.each([
    [
      [1, 2, 5, 6, 3, 4, 7],
      [5, 3, 7],
    ],
    [[1, 2, null, 3], []],
    [
      [4, 5, 1, 2, 3],
      [4, 1],
    ],
  ])("%j: %j", (numbers, expected) => {
    expect(breaks(...numbers)).toEqual(expected);
  });

  test("are neither those behind a skipped number nor those of a number printed twice", () => {
    expect(breaks(1, 2, 4, 5, 5, 6)).toEqual([]);
  });
});
