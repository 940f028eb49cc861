import { describe, expect, test } from "vitest";
import { strangers } from "./rooms.ts";
import { codeBelow, type SourceFile } from "./source-files.ts";

const only = (path: string, text: string): SourceFile[] => [{ path, text }];

test("every import is one that the table of rooms allows", () => {
  const files = ["src", "scripts", "tools"].flatMap(codeBelow);
  expect(files.length).toBeGreaterThan(20);
  expect(strangers(files)).toEqual([]);
});

describe("the table catches", () => {
  test.each([
    ["src/parse/extract/cover.ts", 'import { readFileSync } from "node:fs";'],
    ["src/parse/index.ts", 'import { reports } from "../corpus/queries.ts";'],
    ["src/model/report.ts", 'import { grade } from "../wording/grade-words.ts";'],
    ["src/analysis/history.ts", 'import { parseReport } from "../parse/index.ts";'],
    ["src/analysis/history.ts", 'const fs = await import("node:fs");'],
    ["src/analysis/history.ts", 'export { getCollection } from "astro:content";'],
    ["src/corpus/loader.ts", 'import { history } from "../analysis/history.ts";'],
    ["src/corpus/sources.ts", 'import x from "left-pad";'],
    [
      "src/pages/index.astro",
      '---\nimport { parseReport } from "../parse/index.ts";\n---\n<p>x</p>',
    ],
    ["src/features/card.astro", '---\nimport { Report } from "../model/index.ts";\n---\n<p>x</p>'],
    ["src/features/card.astro", '---\nimport { all } from "../corpus/queries.ts";\n---\n<p>x</p>'],
    ["scripts/parse.ts", 'import { cover } from "../src/parse/extract/cover.ts";'],
    ["scripts/parse.ts", 'new URL("../src/pages/index.astro", import.meta.url);'],
    ["src/elsewhere/thing.ts", "export const a = 1;"],
  ])("%s with %s", (path, text) => {
    expect(strangers(only(path, text))).toHaveLength(1);
  });

  test("what a script in a component reaches by way of another file", () => {
    const files = [
      { path: "src/features/x.astro", text: '<p>x</p><script>import "./x.ts";</script>' },
      { path: "src/features/x.ts", text: 'import { rows } from "../analysis/rows.ts";' },
      { path: "src/analysis/rows.ts", text: 'import { Report } from "../model/index.ts";' },
      { path: "src/model/index.ts", text: 'import { z } from "zod";' },
    ];
    expect(strangers(files)).toEqual([
      "src/analysis/rows.ts imports ../model/index.ts and runs in the browser (from src/features/x.astro)",
    ]);
  });
});

describe("the table lets pass", () => {
  test.each([
    ["src/features/card.astro", '---\nimport type { Report } from "../model/index.ts";\n---\n'],
    ["src/features/card.astro", '---\nimport { type Report } from "../model/index.ts";\n---\n'],
    ["src/pages/index.astro", '---\nimport { all } from "../corpus/queries.ts";\n---\n<p>x</p>'],
    ["src/corpus/cache.ts", 'import { readFile } from "node:fs/promises";'],
    [
      "src/parse/sources/pdf/text.ts",
      'import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";',
    ],
    ["scripts/parse.ts", 'import { parseReport } from "../src/parse/index.ts";'],
  ])("%s with %s", (path, text) => {
    expect(strangers(only(path, text))).toEqual([]);
  });
});
