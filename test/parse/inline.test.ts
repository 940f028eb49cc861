import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinLines, stripTags, takeSuperscripts, tidy } from "../../src/parse/sources/inline.ts";

test.each([
  ["special schools,² of whom", "special schools, of whom", ["2"]],
  ["area¹", "area", ["1"]],
  ["note¹²", "note", ["12"]],
  ["56,200 children", "56,200 children", []],
])("raised figures come out of %j", (given, text, noteMarks) => {
  expect(takeSuperscripts(given)).toEqual({ text, noteMarks });
});

describe("HTML", () => {
  test.each([
    ["<p><b>Good</b></p>", "Good"],
    ["Children&#39;s &amp; families", "Children's & families"],
    ["fewer than <5 children, and >3", "fewer than <5 children, and >3"],
    ["<http://reports.ofsted.gov.uk>", "<http://reports.ofsted.gov.uk>"],
    ['<img src="x" onerror="alert(1)">Good', "Good"],
  ])("%j reads %j", (html, text) => {
    expect(stripTags(html)).toBe(text);
  });

  test("a tag is not put together from what is around another", () => {
    // The result is text and is escaped wherever it is shown; it may look like a tag and is none.
    expect(stripTags("<scr<b>ipt>")).toBe("<script>");
  });
});

test.each([
  ["multi-", "agency", "multi-agency"],
  ["19-", "year-olds", "19-year-olds"],
  ["the quality", "of plans", "the quality of plans"],
  ["2014 –", "15", "2014 – 15"],
  ["", "first", "first"],
])("%j and %j join to %j", (first, second, joined) => {
  expect(joinLines(first, second)).toBe(joined);
});

test("tidying twice is tidying once", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect(tidy(text)).not.toMatch(/\s{2}|^\s|\s$/u);
    }),
  );
});
