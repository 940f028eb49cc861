import { expect, test } from "vitest";
import { isListGlyph, withDashes } from "../../src/parse/sources/pdf/characters.ts";

test("the dash of the Symbol font is a dash, between years and before a bullet", () => {
  expect(withDashes("adopted in 2016\uF02D17")).toBe("adopted in 2016–17");
  expect(isListGlyph(withDashes("\uF02D"))).toBe(true);
});
