import { expect, test } from "vitest";
import { matchText } from "../../src/search/query/match-text.ts";
import { parseQuery } from "../../src/search/query/parse-query.ts";
import { snippet } from "../../src/search/query/snippet.ts";
import { placedWords, splitWords } from "../../src/text/words.ts";

const found = (text: string, typed: string) => {
  const { words, phrases } = parseQuery(typed);
  const stretches = matchText(text, {
    words: words.map(({ word }) => ({ word, by: "stem" })),
    phrases,
  });
  return stretches?.map(({ from, to }) => text.slice(from, to)) ?? null;
};

test("words are told apart as readers do, and keep their place", () => {
  const text = "“Children’s” multi-agency plans (1,052; 16/17) – U.K.";
  expect(placedWords(text).map(({ word }) => word)).toEqual([
    "childrens",
    "multi",
    "agency",
    "plans",
    "1052",
    "16",
    "17",
    "uk",
  ]);
  for (const { from, to } of placedWords(text))
    expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}]/u);
  expect(splitWords("Children’s multi-agency 1,052")).toEqual([
    "childrens",
    "multi",
    "agency",
    "1052",
  ]);
});

test("a query is words, phrases in either kind of quotation marks, and words left out", () => {
  expect(parseQuery("“return home” interviews in Wandsworth")).toEqual({
    words: [
      { word: "interviews", gap: 1 },
      { word: "wandsworth", gap: 2 },
    ],
    phrases: [{ words: ["return", "home"], printed: "return home" }],
    left: ["in"],
  });
  expect(parseQuery('"to be').phrases).toEqual([{ words: ["to", "be"], printed: "to be" }]);
  expect(parseQuery("to be").words.map(({ word }) => word)).toEqual(["to", "be"]);
  expect(parseQuery(' "" ')).toEqual({ words: [], phrases: [], left: [] });
});

test("a word is found in its forms, a phrase only as it stands", () => {
  const text = "Return home interviews. The child returned home after an interview.";
  expect(found(text, "interview return")).toEqual([
    "Return",
    "interviews",
    "returned",
    "interview",
  ]);
  expect(found(text, '"return home"')).toEqual(["Return home"]);
  expect(found(text, '"home interview"')).toBeNull();
  expect(found("Multi‑agency work", '"multi agency"')).toEqual(["Multi‑agency"]);
});

test("a snippet gives back a short text whole, with what was found marked", () => {
  const text = "A return home interview is <b>offered</b>.";
  const pieces = snippet(text, [{ from: 2, to: 8 }]);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(["return"]);
});

test("a long text is cut between words around what was found", () => {
  const text = `${"word ".repeat(200)}needle ${"word ".repeat(200)}`.trim();
  const from = text.indexOf("needle");
  const pieces = snippet(text, [{ from, to: from + 6 }]);
  const shown = pieces.map((piece) => piece.text).join("");
  expect(shown).toContain("needle");
  expect(shown.length).toBeLessThan(420);
  expect(shown).toMatch(/^… word /u);
  expect(shown).toMatch(/word …$/u);
});
