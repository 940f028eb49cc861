import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../src/corpus/visible.ts";

test("what moves the cursor or turns the text round becomes a space", () => {
  expect(visible("a\u001B[2Jb\r\nc\u202Ed\u0007\u009B1m")).toBe("a [2Jb c d 1m");
});

test("letters, marks and signs of any script stay", () => {
  const text = "Caf\u00e9 \u2018r\u00e9sum\u00e9\u2019 \u2013 \u00a35 \u0639 \u{1F600}";
  expect(visible(text)).toBe(text);
});

test("a text is one line afterwards, whatever it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
  );
});
