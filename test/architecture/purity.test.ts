import { describe, expect, test } from "vitest";
import { impurities } from "./purity.ts";
import { pureRooms } from "./rooms.ts";
import { codeBelow } from "./source-files.ts";

test.each(pureRooms)("%s looks at nothing but what it is given", (room) => {
  expect(codeBelow(room).flatMap(impurities)).toEqual([]);
});

describe("the check", () => {
  test.each([
    "const now = Date.now();",
    "const now = new Date();",
    "const now = Date();",
    "const id = Math.random();",
    "const home = process.env.HOME;",
    'document.querySelector("p");',
    'await fetch("/data.json");',
  ])("catches %s", (text) => {
    expect(impurities({ path: "src/analysis/x.ts", text })).toHaveLength(1);
  });

  test.each([
    'const day = new Date("2018-01-29");',
    "function lines(document: { lines: string[] }) { return document.lines; }",
  ])("lets pass %s", (text) => {
    expect(impurities({ path: "src/parse/x.ts", text })).toEqual([]);
  });
});
