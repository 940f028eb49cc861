import { expect, test } from "vitest";
import { indexWords } from "../../src/search/index/index-words.ts";
import { suggest } from "../../src/search/query/suggest.ts";
import { suggestQueries } from "../../src/search/query/suggest-queries.ts";
import { packVocabulary, readVocabulary } from "../../src/search/index/vocabulary.ts";

const vocabulary = readVocabulary(
  packVocabulary(
    indexWords([
      ["fostering", "foster", "form", "from", "16", "2016", "care"],
      ["fostering", "assessment", "assessments", "from"],
      ["neglect", "neglected", "from", "placement"],
    ]),
  ),
);

test.each([
  ["fosterng", "fostering"],
  ["fosetring", "fostering"],
  ["fosteering", "fostering"],
  ["vostering", "fostering"],
  ["asessmant", "assessment"],
  ["frmo", "from"],
])("%s may be %s", (typed, meant) => {
  expect(suggest(vocabulary, typed)[0]).toBe(meant);
});

test("a short word, a number or a word like no other has no suggestion", () => {
  expect(suggest(vocabulary, "fro")).toEqual([]);
  expect(suggest(vocabulary, "2015")).toEqual([]);
  expect(suggest(vocabulary, "helicopter")).toEqual([]);
  expect(suggest(vocabulary, "cart")).toEqual(["care"]);
});

test("a suggested query keeps everything else as it was typed", () => {
  const found = [
    { typed: "fosterng", suggestions: ["fostering", "foster"] },
    { typed: "plcement", suggestions: ["placement"] },
    { typed: "child", suggestions: [] },
  ];
  expect(suggestQueries("“Fosterng  plcement” (child)", found)).toEqual([
    "“fostering  placement” (child)",
    "“foster  placement” (child)",
  ]);
  expect(suggestQueries("child", found.slice(2))).toEqual([]);
});
