import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { inProject } from "../../src/store/paths.ts";
import { listSources, sourceFolders, sourcesIn, typedPath } from "../../src/store/sources.ts";
import { temporaryFolder } from "./temporary.ts";

afterEach(() => vi.unstubAllEnvs());

function folderWith(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), "");
  }
  return folder;
}

test("texts and PDFs of a folder and its sub-folders, by name; nothing hidden, nothing else", () => {
  const folder = folderWith(
    "b.pdf",
    "a.TXT",
    "c.md",
    "d.docx",
    ".import-1-x",
    ".x/e.pdf",
    "y/f.pdf",
  );
  const found = sourcesIn(folder).map((path) => relative(folder, path));
  expect(found).toEqual(["a.TXT", "b.pdf", "c.md", "y/f.pdf"]);
});

test("a folder below a hidden one can be named itself", () => {
  const folder = folderWith(".hidden/a.pdf");
  expect(sourcesIn(join(folder, ".hidden"))).toHaveLength(1);
});

describe("sourceFolders", () => {
  test("adds the folders of REPORTS to the project's own", () => {
    const [one, two] = [folderWith("a.pdf"), folderWith("b.pdf")];
    vi.stubEnv("REPORTS", `${one}:${two}`);
    expect(sourceFolders()).toEqual([inProject("content", "reports"), one, two]);
    expect(listSources()).toEqual(expect.arrayContaining([join(one, "a.pdf"), join(two, "b.pdf")]));
  });

  test("a folder that does not exist is a clear error", () => {
    expect(() => sourceFolders("/no/such/folder")).toThrow(
      "REPORTS names /no/such/folder, which is no folder",
    );
  });
});

test("what a person typed is found where the person stood", () => {
  const folder = folderWith("here.pdf");
  vi.stubEnv("INIT_CWD", folder);
  expect(typedPath("here.pdf")).toBe(join(folder, "here.pdf"));
  expect(typedPath("package.json")).toBe(inProject("package.json"));
  expect(typedPath("nowhere.pdf")).toBe(inProject("nowhere.pdf"));
});
