import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf, foundWords, placesOfWords } from "../../src/search/query/found-words.ts";

const stretches = (text: string, word: RegExp) =>
  [...text.matchAll(word)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));

test("words that stand together are one, and each is named once as it stands", () => {
  const text = "Late return home interviews; a return home. Return, home!";
  expect(foundWords(text, stretches(text, /return|home|interviews/giu))).toEqual([
    "return home interviews",
    "return home",
    "Return",
    "home",
  ]);
});

test("a paragraph is told by its beginning, within its first line", () => {
  const text = "Children are safe.\nMost of them are well.";
  expect(beginningOf(text)).toBe("Children are safe.");
  expect(beginningOf("word ".repeat(20)).length).toBeLessThanOrEqual(40);
});

test("only whole words are places of a word, and the longer comes first", () => {
  const text = "Care, careful care; aftercare for care leavers.";
  expect(
    placesOfWords(text, ["care", "care leavers", ""]).map(({ from, to }) => text.slice(from, to)),
  ).toEqual(["care", "care leavers"]);
});

test("the places of found words have every stretch that was found, where it is not too many", () => {
  const texts = fc
    .array(fc.constantFrom("child", "children’s", "plan,", "16-year-olds", "“safe”", "planned"), {
      maxLength: 30,
    })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(texts, (text) => {
      const found = stretches(text, /\b(?:child|children’s|plan|planned)(?![\p{L}’])/gu);
      const words = foundWords(text, found);
      fc.pre(words.length < 8);
      const places = placesOfWords(text, words);
      for (const { from, to } of found) {
        expect(places.some((place) => place.from <= from && place.to >= to)).toBe(true);
      }
    }),
  );
});
