import { expect, test } from "vitest";
import { stem } from "../../src/text/stem.ts";

test.each([
  ["fostering", "foster"],
  ["fostered", "foster"],
  ["policies", "polici"],
  ["policy", "polici"],
  ["adoption", "adopt"],
  ["adopters", "adopt"],
  ["children", "children"],
  ["agencies", "agenc"],
  ["agency", "agenc"],
  ["assessment", "assess"],
  ["assessments", "assess"],
  ["effectively", "effect"],
  ["effectiveness", "effect"],
  ["planning", "plan"],
  ["planned", "plan"],
  ["need", "need"],
  ["needed", "need"],
  ["agreed", "agre"],
  ["communities", "communiti"],
  ["community", "communiti"],
  ["generally", "general"],
  ["early", "earli"],
  ["dying", "die"],
  ["youth", "youth"],
  ["employed", "employ"],
  ["organisational", "organis"],
  ["relational", "relat"],
  ["caring", "care"],
  ["cared", "care"],
  ["hopefulness", "hope"],
  ["skill", "skill"],
  ["controlled", "control"],
  ["s47", "s47"],
  ["16", "16"],
  ["is", "is"],
])("%s is %s", (word, expected) => {
  expect(stem(word)).toBe(expected);
});

test.each([
  ["emergency", "emerging"],
  ["internal", "international"],
  ["university", "universal"],
  ["organ", "organisation"],
  ["later", "lateral"],
  ["past", "paste"],
])("%s and %s are not one word", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test("a stem is its own stem for words that only lose an ending", () => {
  for (const word of ["foster", "assess", "plan", "neglect", "interview"]) {
    expect(stem(word)).toBe(word);
  }
});
