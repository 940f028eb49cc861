import { expect, test } from "vitest";
import { suggestSubjects } from "../../src/search/query/suggest-subjects.ts";

const subjects = [
  { value: "neglect", name: "Neglect" },
  { value: "private-fostering", name: "Private fostering" },
  { value: "foster-carers", name: "Foster carers" },
  { value: "adoption", name: "Adoption" },
];
const counts = new Map([
  ["neglect", 90],
  ["private-fostering", 3],
  ["foster-carers", 20],
]);
const values = (typed: string, most?: number) =>
  suggestSubjects(typed, subjects, counts, most).map(({ value }) => value);

test("subjects that share a word with the query come first, in any form, then the largest", () => {
  expect(values("fostered helicopters")).toEqual(["foster-carers", "private-fostering", "neglect"]);
  expect(values("private fostering of helicopters")[0]).toBe("private-fostering");
  expect(values("helicopters", 1)).toEqual(["neglect"]);
});

test("a subject without a paragraph is never offered", () => {
  expect(values("adoption")).not.toContain("adoption");
  expect(suggestSubjects("adoption", subjects, new Map())).toEqual([]);
});
