import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { differences } from "../../scripts/lib/same-site.ts";

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const page = (style: string, words: string): string =>
  `<link href="/_astro/page.${style}.css"><p class="astro-${style}">${words}</p>`;

test("two sites that differ in names with a hash alone are the same", () => {
  const old = site({ "a/index.html": page("aaaa1111", "Good"), "_astro/page.aaaa1111.css": "p{}" });
  const now = site({ "a/index.html": page("bbbb2222", "Good"), "_astro/page.bbbb2222.css": "p{}" });
  expect(differences(old, now)).toEqual({ files: 1, onlyOld: [], onlyNew: [], changed: [] });
});

test("a word that changed, and a page that is gone or new, are told", () => {
  const old = site({ "a/index.html": page("aaaa1111", "Good"), "b.csv": "1" });
  const now = site({ "a/index.html": page("aaaa1111", "Inadequate"), "c.csv": "1" });
  const { onlyOld, onlyNew, changed } = differences(old, now);
  expect([onlyOld, onlyNew]).toEqual([["b.csv"], ["c.csv"]]);
  expect(changed.map(({ path }) => path)).toEqual(["a/index.html"]);
  expect(changed[0]?.after).toContain("Inadequate");
});
