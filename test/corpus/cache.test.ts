import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCache } from "../../src/corpus/cache.ts";
import { temporaryFolder } from "./temporary.ts";

const sha = "a".repeat(64);

/** A cache with one entry, and the path of that entry. */
function cacheWithEntry(json = '{"ok":true}') {
  const folder = temporaryFolder();
  const cache = openCache("one", folder);
  cache.put("a.pdf", sha, json);
  const name = readdirSync(join(folder, "one"))[0]!;
  return { folder, cache, entry: join(folder, "one", name) };
}

test("gives what was put, and null for anything else", () => {
  const { cache } = cacheWithEntry();
  expect(cache.get("a.pdf", sha)).toBe('{"ok":true}');
  expect(cache.get("b.pdf", sha)).toBeNull();
  expect(cache.get("a.pdf", "b".repeat(64))).toBeNull();
});

test.each([
  ["cut", (text: string) => text.slice(0, -3)],
  ["empty", () => ""],
  ["one letter changed", (text: string) => text.replace("true", "trve")],
  ["lengthened", (text: string) => `${text} `],
  ["another checksum", (text: string) => `0${text.slice(1)}`],
])("a damaged entry (%s) is thrown away", (_how, damage) => {
  const { cache, entry } = cacheWithEntry();
  writeFileSync(entry, damage(readFileSync(entry, "utf8")));
  expect(cache.get("a.pdf", sha)).toBeNull();
  expect(existsSync(entry)).toBe(false);
});

test("pruning takes other fingerprints and unfinished files, and leaves its own", () => {
  const { folder, cache } = cacheWithEntry();
  openCache("old", folder).put("a.pdf", sha, "{}");
  writeFileSync(join(folder, "one", "x.json.123.tmp"), "half");
  cache.prune();
  expect(readdirSync(folder)).toEqual(["one"]);
  expect(readdirSync(join(folder, "one"))).toHaveLength(1);
  expect(cache.get("a.pdf", sha)).toBe('{"ok":true}');
});

test("a cache that cannot be written is no error", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "file"), "");
  const cache = openCache("one", join(folder, "file"));
  cache.put("a.pdf", sha, "{}");
  expect(cache.get("a.pdf", sha)).toBeNull();
  cache.prune();
});

test("an entry that is a folder is a miss", () => {
  const folder = temporaryFolder();
  const { entry } = cacheWithEntry();
  const other = openCache("one", folder);
  mkdirSync(join(folder, "one", entry.split("/").at(-1)!), { recursive: true });
  expect(other.get("a.pdf", sha)).toBeNull();
});
