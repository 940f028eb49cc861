import fc from "fast-check";
import { expect, test } from "vitest";
import { textFragment } from "../../../src/view/search/text-fragment.ts";

const at = (text: string, ...words: string[]) =>
  words.map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.length }));
const fragment = (text: string, ...words: string[]) => textFragment(text, at(text, ...words));

test("nothing found adds nothing to the address", () => {
  expect(textFragment("Children are safe.", [])).toBe("");
});

test("the found words are named with the words around them, so that the right ones are marked", () => {
  expect(fragment("Most carers in private fostering are visited every month.", "private")).toBe(
    ":~:text=Most%20carers%20in-,private,-fostering%20are%20visited",
  );
});

test("words that stand together are one stretch", () => {
  expect(fragment("Late return home interviews", "return", "home", "interviews")).toBe(
    ":~:text=Late-,return%20home%20interviews",
  );
});

test("what has a meaning in a text fragment is written in another way", () => {
  expect(fragment("A well-known, safe & sound plan", "safe")).toBe(
    ":~:text=A%20well%2Dknown%2C-,safe,-%26%20sound%20plan",
  );
});

test("the words around stay within the line or bullet", () => {
  expect(fragment("Improve: • plans for children • reviews", "plans", "reviews")).toBe(
    ":~:text=plans,-for%20children&text=reviews",
  );
});

test("the address stays short, and what it names comes back as text", () => {
  const words = fc.array(fc.constantFrom("child", "plan,", "16-year-olds", "“safe”", "•", "é&"), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(" ");
      const found = [...text.matchAll(/child/gu)].map(({ index }) => ({
        from: index,
        to: index + 5,
      }));
      const made = textFragment(text, found);
      expect(made.split("text=").length - 1).toBeLessThanOrEqual(8);
      for (const directive of made.replace(/^:~:/u, "").split("&")) {
        for (const part of directive.replace(/^text=/u, "").split(",")) {
          expect(text).toContain(decodeURIComponent(part.replace(/^-|-$/gu, "")));
        }
      }
    }),
  );
});
