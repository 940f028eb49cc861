import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Register } from "../../src/model/index.ts";
import { type Imported, importable, importReports } from "../../src/corpus/import-reports.ts";
import { cleanLeftovers, putFile } from "../../src/corpus/put-file.ts";
import { fakeFile, fakeParser, temporaryFolder } from "./temporary.ts";

const register: Register = { authorities: [], published: [] };
const plain = { register, cache: null, parser: fakeParser, processes: 1 };
const problems = [
  { rule: "x", severity: "error" as const, message: "", place: null, about: null, doubt: false },
];
/** No process has this number: it is above the largest one a system gives. */
const nobody = 4_194_305;

async function run(files: string[], folder: string, dryRun = false): Promise<Imported[]> {
  const all: Imported[] = [];
  for await (const done of importReports(files, { ...plain, folder, dryRun })) all.push(done);
  return all;
}

describe("importReports", () => {
  test("a report goes into the folder under its id, byte for byte, with the ending of its form", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    const file = fakeFile(from, "Download (3).PDF", { form: "pdf" });
    const [done] = await run([file], folder);
    const there = join(folder, "somerset-2018-01-29.pdf");
    expect(done).toMatchObject({ did: "added", there });
    expect(readFileSync(there)).toEqual(readFileSync(file));
    expect(readdirSync(folder)).toEqual(["somerset-2018-01-29.pdf"]);
  });

  test("a dry run says the same and writes nothing", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    const file = fakeFile(from, "a.pdf", {});
    const twin = fakeFile(from, "b.pdf", {});
    const did = (await run([file, twin], folder, true)).map((done) => done.did);
    expect(did).toEqual(["added", "same-bytes"]);
    expect(existsSync(folder)).toBe(false);
  });

  test("what is no report is refused with the reason, and the others are taken in", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    const files = [fakeFile(from, "a.pdf", "a letter"), fakeFile(from, "b.pdf", {})];
    const [refused, added] = await run(files, folder);
    expect(refused).toMatchObject({ did: "refused", rule: "not-a-report" });
    expect(added).toMatchObject({ did: "added" });
  });

  test("a file that contradicts the one that is there is told, whichever of them stays", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    await run([fakeFile(from, "a.txt", {})], folder);
    const date = { published: { date: "2018-02-01", printed: true } };
    const later = fakeFile(from, "b.pdf", { form: "pdf", report: date });
    const told = (shown: string, other: string) => [
      `The date of publication: 1 February 2018 in ${shown}, 29 January 2018 in ${other}`,
    ];
    expect(await run([later], folder)).toMatchObject([
      { did: "replaced", differences: told("b.pdf", "somerset-2018-01-29.txt") },
    ]);
    const [kept] = await run([fakeFile(from, "c.txt", { do: "later" })], folder);
    expect(kept).toMatchObject({
      did: "kept",
      differences: told("somerset-2018-01-29.pdf", "c.txt"),
    });
  });

  test("the same bytes are known, also from an earlier run", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    const file = fakeFile(from, "a.txt", {});
    await run([file], folder);
    const there = join(folder, "somerset-2018-01-29.txt");
    expect(await run([file], folder)).toMatchObject([{ did: "same-bytes", there }]);
  });

  test("a less complete file of the same inspection is not taken in", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    await run([fakeFile(from, "good.pdf", { form: "pdf" })], folder);
    const poor = fakeFile(from, "poor.txt", { report: { problems } });
    expect(await run([poor], folder)).toMatchObject([{ did: "kept", why: "the PDF" }]);
    expect(readdirSync(folder)).toEqual(["somerset-2018-01-29.pdf"]);
  });

  test("a more complete file takes the place of the one that is there", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    await run([fakeFile(from, "poor.txt", { report: { problems } })], folder);
    const good = fakeFile(from, "good.pdf", { form: "pdf" });
    expect(await run([good], folder)).toMatchObject([
      {
        did: "replaced",
        there: join(folder, "somerset-2018-01-29.pdf"),
        instead: join(folder, "somerset-2018-01-29.txt"),
        why: "the PDF",
      },
    ]);
    expect(readdirSync(folder)).toEqual(["somerset-2018-01-29.pdf"]);
  });

  test("two files of one inspection in one run leave one", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    const files = [
      fakeFile(from, "1.txt", { report: { problems } }),
      fakeFile(from, "2.txt", {}),
      fakeFile(from, "3.pdf", { form: "pdf" }),
    ];
    const did = (await run(files, folder)).map((done) => done.did);
    expect(did).toEqual(["added", "replaced", "replaced"]);
    expect(readdirSync(folder)).toEqual(["somerset-2018-01-29.pdf"]);
  });

  test("where nothing can be written the file is a failure of its own", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    mkdirSync(join(folder, "somerset-2018-01-29.txt"), { recursive: true });
    const [done] = await run([fakeFile(from, "a.txt", {})], folder);
    expect(done).toMatchObject({ did: "failed" });
    expect(readdirSync(folder)).toEqual(["somerset-2018-01-29.txt"]);
  });

  test("the half-written file of a killed run is taken away, that of a running one is not", async () => {
    const from = temporaryFolder();
    const folder = join(from, "reports");
    mkdirSync(folder);
    writeFileSync(join(folder, `.import-${nobody}-0a`), "half");
    writeFileSync(join(folder, `.import-${process.pid}-0b`), "half");
    await run([fakeFile(from, "a.txt", {})], folder);
    expect(readdirSync(folder).sort()).toEqual([
      `.import-${process.pid}-0b`,
      "somerset-2018-01-29.txt",
    ]);
  });
});

test("folders are taken file by file, files as they are named", () => {
  const folder = temporaryFolder();
  const [one, two] = [fakeFile(folder, "a.pdf", ""), fakeFile(folder, "b.txt", "")];
  fakeFile(folder, "c.docx", "");
  expect(importable([folder])).toEqual([one, two]);
  expect(importable(["c.docx", "none.pdf"])).toEqual(["c.docx", "none.pdf"]);
});

describe("putFile", () => {
  test("leaves the old file and nothing else where it fails", () => {
    const folder = temporaryFolder();
    const path = join(folder, "there");
    mkdirSync(path);
    expect(() => putFile(path, new Uint8Array(3))).toThrow();
    expect(readdirSync(folder)).toEqual(["there"]);
  });

  test("takes the place of an older file", () => {
    const path = join(temporaryFolder(), "a.pdf");
    writeFileSync(path, "old");
    putFile(path, new TextEncoder().encode("new"));
    expect(readFileSync(path, "utf8")).toBe("new");
  });

  test("leftovers are told by their name alone", () => {
    const folder = temporaryFolder();
    for (const name of [".import-x", `.import-${nobody}-1`, "import-1-1.pdf"]) {
      writeFileSync(join(folder, name), "");
    }
    expect(cleanLeftovers(folder)).toBe(1);
    expect(readdirSync(folder).sort()).toEqual([".import-x", "import-1-1.pdf"]);
  });
});
