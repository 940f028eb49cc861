import { describe, expect, test } from "vitest";
import { textOf } from "../../src/parse/document.ts";
import { sifRules } from "../../src/frameworks/sif.ts";
import { headingRule } from "../../src/parse/normalise/headings.ts";
import { readWrapped } from "../../src/parse/sources/hard-wrapped.ts";
import { contentText } from "./read-report.ts";

// Somerset 2015: every line that began with a digit is gone, and with it numbers and opening lines.
const source = contentText("somerset-2015-03-27");
const read = (text: string) =>
  readWrapped(text, (line) => headingRule(sifRules(), line) !== null).children;
const blocks = read(source);
const lines = source.split("\n");
const blockAt = (line: number) =>
  blocks.find(({ data }) => data.places.some(({ from, to }) => from <= line && line <= to));

describe("where every line that began with a digit is gone", () => {
  test("the pieces between two losses are paragraphs that begin in the middle", () => {
    const pieces = blocks.filter(({ data, type }) => data.lost && type === "paragraph");
    expect(pieces.length).toBeGreaterThan(170);
  });

  test("a piece never runs on into one that begins in lower case after a full stop", () => {
    for (const node of blocks.filter(({ data }) => data.lost)) {
      const [place] = node.data.places;
      const own = lines.slice((place?.from ?? 1) - 1, place?.to);
      own.slice(1).forEach((line, index) => {
        expect(/[.?!]$/u.test(own[index] ?? "") && /^[a-z]/u.test(line), line).toBe(false);
      });
    }
  });

  test("tails of a list stay apart, each by itself", () => {
    // "129 (or 26.8%) live outside the local / authority area": only the second line is left.
    for (const line of [347, 348, 349, 352, 353, 354]) {
      expect(blockAt(line)?.data).toMatchObject({ lost: true, marker: null });
      expect(textOf(blockAt(line)!)).toBe(lines[line - 1]);
    }
  });

  test("bullets, which kept their first line, are whole", () => {
    expect(blockAt(344)?.data).toMatchObject({
      lost: false,
      marker: "-",
      places: [{ from: 344, to: 346 }],
    });
  });
});

test("with its numbers the same kind of text has lost nothing", () => {
  const whole = lines.map((line, index) =>
    index % 50 === 20 ? `${String(index)}. ${line}` : line,
  );
  expect(read(whole.join("\n")).filter(({ data }) => data.lost)).toEqual([]);
});
