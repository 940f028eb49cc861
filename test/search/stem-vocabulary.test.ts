import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { stem } from "../../src/text/stem.ts";

/** 274,937 words, in the order of the alphabet. */
const words = createRequire(import.meta.url)("an-array-of-english-words") as string[];

/**
 * What Snowball's own English stemmer (3.1.1, as its Python package snowballstemmer has it) makes of the same words:
 * for each first letter the beginning of the SHA-256 of the stems, a line each. Taken anew with every new version.
 */
const bySnowball: Readonly<Record<string, string>> = {
  a: "6ba32fca5a34ced1",
  b: "07a3323b469241eb",
  c: "03c64037fa418a00",
  d: "1af7edf6b00b0c19",
  e: "cf8dc8090df20cc0",
  f: "a37a7adb53e84e0c",
  g: "804d0219c85f37dc",
  h: "f5cafea06e45688f",
  i: "7a95288e78eb3b15",
  j: "efe231c9e2e3cc05",
  k: "dea77c54f5826bb2",
  l: "556a7183af415f38",
  m: "f928d0f95655cadf",
  n: "4b74249f74adcf64",
  o: "994d0ed7667c2294",
  p: "85cc0b302cc99246",
  q: "a98faafce8a90f00",
  r: "4ce3fc0f2d677c63",
  s: "7b5af4872bb4e234",
  t: "c8b46b7bcb06e6ac",
  u: "f6506bbab8583c09",
  v: "95913aada26417b9",
  w: "2ff5339ffae91494",
  x: "282bac93c324cf5b",
  y: "2cee07b6d056b8e1",
  z: "96e80ac90eeba0df",
};

test("the words are those that the stems were taken of", () => {
  expect(words).toHaveLength(274_937);
  expect([...new Set(words.map((word) => word[0]))].sort()).toEqual(Object.keys(bySnowball));
});

test.each(Object.entries(bySnowball))("every word in %s has Snowball's stem", (letter, digest) => {
  const stems = words.filter((word) => word.startsWith(letter)).map(stem);
  const hash = createHash("sha256").update(stems.join("\n")).digest("hex");
  expect(hash.slice(0, digest.length)).toBe(digest);
});
