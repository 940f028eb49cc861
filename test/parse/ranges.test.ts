import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countCharacters, type SourceTree } from "../../src/parse/document.ts";
import { sifRules } from "../../src/frameworks/sif.ts";
import { headingRule } from "../../src/parse/normalise/headings.ts";
import { readWrapped } from "../../src/parse/sources/hard-wrapped.ts";
import { readMarkdown } from "../../src/parse/sources/markdown.ts";
import { readLines } from "../../src/parse/sources/plain-lines.ts";
import { Lines } from "../../src/parse/sources/ranges.ts";
import { contentIds, contentText } from "./read-report.ts";

const adapters: Readonly<Record<string, (text: string) => SourceTree>> = {
  markdown: readMarkdown,
  "a paragraph a line": readLines,
  "hard-wrapped": (text) => readWrapped(text, (line) => headingRule(sifRules(), line) !== null),
};

/** Pieces that mean something to an adapter, in any order, with any text between. */
const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "# Executive summary",
    "## **Summary**",
    "- 13. A finding",
    "45. 44. Most",
    "  - nested",
    "- ",
    "—",
    "***",
    "<p>Summary</p> <p>Good</p>",
    "<p>Leadership</p>\t<p>Good</p>",
    "<p>open",
    "</p>",
    "<sup>1</sup>",
    "<sup>&</sup>lt;sup>1</sup> Note",
    "¹ Note",
    "area²",
    "1. Row\tGood",
    "2.1 Adoption Good",
    "    code",
    "```",
    "> quoted",
    "| a | b |",
    "[link](http://x)",
    "[x]: http://y",
    "<!-- comment -->",
    "\u00a0",
    "\t",
    "Summary of findings",
    "The graded judgement about the experience and progress of care leavers",
    "is that it is inadequate",
  ),
);
const document = fc
  .array(fc.tuple(piece, fc.constantFrom("\n", "\n\n", "\n\n\n", " ")), { maxLength: 25 })
  .map((pieces) => pieces.flat().join(""));

const charactersOf = (tree: SourceTree): number =>
  tree.children.reduce((sum, { data }) => sum + data.characters, 0);

describe.each(Object.entries(adapters))("%s", (_, read) => {
  test("every character of any text is in exactly one block", () => {
    fc.assert(
      fc.property(document, (text) => {
        const tree = read(text);
        expect(tree.data.characters).toBe(countCharacters(text));
        expect(charactersOf(tree)).toBe(countCharacters(text));
        for (const { data } of tree.children) expect(data.characters).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test("the blocks' places are lines of the text, in reading order", () => {
    fc.assert(
      fc.property(document, (text) => {
        const last = text.split("\n").length;
        const places = read(text).children.flatMap(({ data }) => data.places);
        places.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(places[index - 1]?.from ?? 1);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(last);
        });
      }),
      { numRuns: 300 },
    );
  });

  test.each(contentIds)("every character of %s is in exactly one block", (id) => {
    const text = contentText(id);
    expect(charactersOf(read(text))).toBe(countCharacters(text));
  });
});

test("the line of an offset", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string()).map((all) => all.join("\n")),
      fc.nat(),
      (text, at) => {
        const offset = at % (text.length + 1);
        expect(new Lines(text).at(offset)).toBe(text.slice(0, offset).split("\n").length);
      },
    ),
  );
});
