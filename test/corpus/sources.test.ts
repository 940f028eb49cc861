import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { inProject } from "../../src/corpus/paths.ts";
import { readSource } from "../../src/corpus/read-source.ts";
import { listSources, sourceFolders, sourcesIn, typedPath } from "../../src/corpus/sources.ts";
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

describe("links", () => {
  test("lead to each real file once, in circles too, and its own path counts before a link's", () => {
    const folder = folderWith("a/one.pdf", "b/two.txt", "three.md");
    symlinkSync(folder, join(folder, "a", "around"));
    symlinkSync("..", join(folder, "b", "up"));
    symlinkSync(join(folder, "b"), join(folder, "0-same-as-b"));
    symlinkSync(join(folder, "three.md"), join(folder, "0-same-as-three.md"));
    const found = sourcesIn(folder).map((path) => relative(folder, path));
    expect(found).toEqual(["a/one.pdf", "b/two.txt", "three.md"]);
  });

  test("lead out of the folder, by their own names", () => {
    const elsewhere = folderWith("x/real.pdf", "other.txt");
    const folder = folderWith("a.pdf");
    symlinkSync(join(elsewhere, "x"), join(folder, "linked"));
    symlinkSync(join(elsewhere, "other.txt"), join(folder, "named.txt"));
    const found = sourcesIn(folder).map((path) => relative(folder, path));
    expect(found).toEqual(["a.pdf", "linked/real.pdf", "named.txt"]);
    expect(sourcesIn(folder, elsewhere)).toHaveLength(3);
  });

  test("that lead nowhere or in a circle are told in words", () => {
    const folder = folderWith("a.pdf");
    symlinkSync(join(folder, "gone.pdf"), join(folder, "nowhere.pdf"));
    symlinkSync("circle.pdf", join(folder, "circle.pdf"));
    const said = sourcesIn(folder).map((path) => {
      const read = readSource(path);
      return read.ok ? "read" : read.reason;
    });
    expect(said).toEqual(["read", "a link that leads in a circle", "no such file"]);
  });
});

test("a folder and a file without permission are told, and the others still read", () => {
  const folder = folderWith("a.pdf", "shut/b.pdf", "c.pdf");
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "shut"), 0);
  chmodSync(join(folder, "c.pdf"), 0);
  const code = `
    const { sourcesIn } = await import(${JSON.stringify(inProject("src/corpus/sources.ts"))});
    const { readSource } = await import(${JSON.stringify(inProject("src/corpus/read-source.ts"))});
    // Root may read everything: someone else must try.
    if (process.getuid?.() === 0) process.setuid(65534);
    const said = sourcesIn(${JSON.stringify(folder)}).map((path) => readSource(path));
    process.stdout.write(JSON.stringify(said.map((read) => read.ok ? "read" : read.reason)));`;
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  chmodSync(join(folder, "shut"), 0o755);
  expect(ran.stderr).toBe("");
  expect(JSON.parse(ran.stdout)).toEqual([
    "read",
    "no permission to read it",
    "no permission to read it",
  ]);
});

describe("sourceFolders", () => {
  test("adds the folders of REPORTS to the project's own", () => {
    const [one, two] = [folderWith("a.pdf"), folderWith("b.pdf")];
    vi.stubEnv("REPORTS", `${one}:${two}`);
    expect(sourceFolders()).toEqual([inProject("content", "reports"), one, two]);
    expect(listSources()).toEqual(expect.arrayContaining([join(one, "a.pdf"), join(two, "b.pdf")]));
  });

  test("a folder that does not exist is a clear error", () => {
    const folder = folderWith();
    symlinkSync("circle", join(folder, "circle"));
    for (const named of ["/no/such/folder", join(folder, "circle")]) {
      expect(() => sourceFolders(named)).toThrow(`REPORTS names ${named}, which is no folder`);
    }
  });
});

test("what a person typed is found where the person stood", () => {
  const folder = folderWith("here.pdf");
  vi.stubEnv("INIT_CWD", folder);
  expect(typedPath("here.pdf")).toBe(join(folder, "here.pdf"));
  expect(typedPath("package.json")).toBe(inProject("package.json"));
  expect(typedPath("nowhere.pdf")).toBe(inProject("nowhere.pdf"));
});
