import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./source-files.ts";

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

const folders = [
  ...[".ci", ".devcontainer", ".github", "content", "docs", "public"],
  ...["scripts", "src", "test", "tools"],
];
const files = [
  ...[".editorconfig", ".gitignore", ".npmrc", ".nvmrc", ".prettierignore", ".prettierrc.json"],
  ...["CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "NOTICE", "README.md", "SECURITY.md"],
  ...["astro.config.mjs", "eslint.config.js", "knip.json"],
  ...["package-lock.json", "package.json", "playwright.config.ts", "tsconfig.json"],
  "vitest.config.ts",
];

/** Written so that this file does not hold what it looks for. */
const strangersWords = [
  ["registry", "npmjs", "org"].join("."),
  ["registry", "yarnpkg", "com"].join("."),
  ["/work", "shared"].join("/"),
  ["/work", "main"].join("/"),
  [".", "library/"].join(""),
];

test("the top level holds the folders of the house and its settings alone", () => {
  const top = new Set(tracked.map((path) => path.split("/")[0] ?? ""));
  expect([...top].filter((name) => !folders.includes(name) && !files.includes(name))).toEqual([]);
});

test("nothing made by a build or a test run is tracked", () => {
  const made = /^(?:dist|\.astro|\.cache|node_modules|test-results|playwright-report)\//;
  expect(tracked.filter((path) => made.test(path) || path.endsWith(".log"))).toEqual([]);
});

test("no tracked file names a registry or a place outside the project", () => {
  const found = tracked
    .filter((path) => !/\.(?:png|pdf|woff2|ico)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return strangersWords.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
  expect(found).toEqual([]);
});
