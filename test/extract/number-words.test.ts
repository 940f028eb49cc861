import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  numberFromWords,
  wordsToFigures,
} from "../../src/parse/extract/statistics/number-words.ts";

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number below a million in words, as reports spell it. */
function spell(value: number, and: string): string {
  if (value >= 1000) {
    const rest = value % 1000;
    const link = rest > 0 && rest < 100 ? and : " ";
    return `${spell(Math.floor(value / 1000), and)} thousand${rest === 0 ? "" : link + spell(rest, and)}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    return `${units[Math.floor(value / 100)]} hundred${rest === 0 ? "" : and + spell(rest, and)}`;
  }
  if (value < 20) return units[value] ?? "";
  const rest = value % 10;
  return `${tens[Math.floor(value / 10) - 2]}${rest === 0 ? "" : `-${units[rest]}`}`;
}

test("every number below a million is read back from its words", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.constantFrom(" ", " and "),
      fc.boolean(),
      (value, and, capital) => {
        const words = spell(value, and);
        const printed = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
        expect(numberFromWords(printed)).toBe(value);
        expect(wordsToFigures(`${printed} children live with parents`)).toBe(
          `${value} children live with parents`,
        );
      },
    ),
  );
});

describe("words in a sentence", () => {
  test.each([
    ["five and one was ongoing", "5 and 1 was ongoing"],
    ["Twenty two live with parents", "22 live with parents"],
    ["one thousand two hundred children", "1200 children"],
    [
      "In the two years before inspection, no reviews",
      "In the 2 years before inspection, no reviews",
    ],
    ["two three", "2 3"],
    ["one-to-one support, a one-off payment", "one-to-one support, a one-off payment"],
    [
      "attention, someone, often, hundreds of families",
      "attention, someone, often, hundreds of families",
    ],
  ])("%s", (text, figures) => {
    expect(wordsToFigures(text)).toBe(figures);
  });

  test.each(["twenty eleven", "hundred", "thousand", "five ten", "twenty and two", ""])(
    "no number: %s",
    (words) => {
      expect(numberFromWords(words)).toBeNull();
    },
  );
});
