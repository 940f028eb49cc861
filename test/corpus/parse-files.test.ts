import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Register } from "../../src/model/index.ts";
import { openCache } from "../../src/corpus/cache.ts";
import { outcomeOf } from "../../src/corpus/outcome.ts";
import { parseFiles, type ParseOptions } from "../../src/corpus/parse-files.ts";
import { sizeLimit } from "../../src/corpus/read-source.ts";
import { fakeFile, fakeParser, temporaryFolder } from "./temporary.ts";

vi.setConfig({ testTimeout: 90_000 });

const register: Register = { authorities: [], published: [] };
const plain = { register, cache: null, parser: fakeParser, processes: 2 };

const parseAll = (paths: readonly string[], options: ParseOptions) =>
  Array.fromAsync(parseFiles(paths, options));

describe("parsing files", () => {
  test("gives reports in the order of the files, whichever is ready first", async () => {
    const folder = temporaryFolder();
    const paths = ["a", "b", "c", "d"].map((name, index) =>
      fakeFile(folder, `${name}.txt`, index === 0 ? { do: "later" } : {}),
    );
    const all = await parseAll(paths, plain);
    expect(all.map((one) => one.path)).toEqual(paths);
    const files = all.map((one) => {
      const outcome = outcomeOf(one);
      return outcome.ok ? outcome.report.source.file : null;
    });
    expect(files).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
  });

  test("a file that hangs, throws, fills the memory or ends the process costs only itself", async () => {
    const folder = temporaryFolder();
    const paths = [
      fakeFile(folder, "hang.txt", { do: "hang" }),
      fakeFile(folder, "good-1.txt", {}),
      fakeFile(folder, "buffers.txt", { do: "fill-buffers" }),
      fakeFile(folder, "objects.txt", { do: "fill-objects" }),
      fakeFile(folder, "throw.txt", { do: "throw" }),
      fakeFile(folder, "exit.txt", { do: "exit" }),
      fakeFile(folder, "contract.txt", { do: "break-contract" }),
      fakeFile(folder, "good-2.txt", {}),
    ];
    const all = await parseAll(paths, { ...plain, bounds: { processor: 1500 } });
    const said = all.map(outcomeOf).map((outcome) => (outcome.ok ? "ok" : outcome.reason));
    expect(said).toEqual([
      "not read within 1.5 seconds of work, far more than any report needs, given up",
      "ok",
      "reading it needs more than 430 MB of memory, far more than any report, given up",
      "reading it needs more than 430 MB of memory, far more than any report, given up",
      "the parser failed: a fault in an extractor",
      "the parser's process ended on this file",
      expect.stringContaining("the parser gave what the data contract does not allow: report.id"),
      "ok",
    ]);
  });

  test("a file is not refused for what others left in the memory", async () => {
    const folder = temporaryFolder();
    const paths = ["a", "b", "c"].map((name) => fakeFile(folder, `${name}.txt`, { do: "leak" }));
    const all = (await parseAll(paths, { ...plain, processes: 1 })).map(outcomeOf);
    expect(all.map(({ ok }) => ok)).toEqual([true, true, true]);
  });

  // pdfjs drops such promises while it looks through a damaged file a second time.
  test("a promise that a library dropped ends no process", async () => {
    const path = fakeFile(temporaryFolder(), "dropped.txt", { do: "drop-promise" });
    const [outcome] = (await parseAll([path], plain)).map(outcomeOf);
    expect(outcome?.ok).toBe(true);
  });

  test("a file that waits for what never comes is given up by the clock", async () => {
    const folder = temporaryFolder();
    const path = fakeFile(folder, "wait.txt", { do: "wait" });
    const [said] = await parseAll([path], { ...plain, bounds: { clock: 500 } });
    expect(said && outcomeOf(said)).toMatchObject({
      rule: "parser-timeout",
      reason: "not read within 0.5 seconds, given up",
    });
  });

  test("what cannot be read is said in words", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "folder.pdf"));
    const large = fakeFile(folder, "large.pdf", "");
    truncateSync(large, sizeLimit + 1);
    const paths = [join(folder, "none.pdf"), join(folder, "folder.pdf"), "/dev/null", large];
    const said = (await parseAll(paths, plain)).map(outcomeOf);
    expect(said).toEqual([
      { ok: false, rule: "missing-file", reason: "no such file" },
      { ok: false, rule: "folder", reason: "this is a folder, not a file" },
      { ok: false, rule: "not-a-file", reason: "this is no ordinary file" },
      {
        ok: false,
        rule: "too-large",
        reason: "40 MB, far more than a report (limit 40 MB)",
      },
    ]);
  });

  test("reports progress", async () => {
    const folder = temporaryFolder();
    const paths = [fakeFile(folder, "a.txt", {}), fakeFile(folder, "b.txt", {})];
    const steps: number[][] = [];
    await parseAll(paths, { ...plain, onProgress: (...step) => steps.push(step) });
    expect(steps).toEqual([
      [1, 2, expect.any(Number)],
      [2, 2, 2],
    ]);
  });

  test("a parser that cannot be loaded is a thrown error, not a refusal of each file", async () => {
    const folder = temporaryFolder();
    const broken = join(folder, "broken.ts");
    writeFileSync(broken, "export const parseReport = (;");
    await expect(
      parseAll([fakeFile(folder, "a.txt", {})], { ...plain, parser: broken }),
    ).rejects.toThrow();
  });

  test("a reader that stops early ends the processes", async () => {
    const folder = temporaryFolder();
    const paths = [
      fakeFile(folder, "a.txt", {}),
      fakeFile(folder, "b.txt", { do: "hang" }),
      fakeFile(folder, "c.txt", { do: "hang" }),
    ];
    for await (const one of parseFiles(paths, plain)) {
      expect(outcomeOf(one).ok).toBe(true);
      break;
    }
  });
});

describe("parsing files with a cache", () => {
  function logged() {
    const folder = temporaryFolder();
    const log = join(folder, "log");
    writeFileSync(log, "");
    return {
      folder,
      log,
      cacheFolder: join(folder, "cache"),
      paths: ["a.txt", "b.txt", "c.txt"].map((name) => fakeFile(folder, name, { log })),
      parsed: () => readFileSync(log, "utf8").split("\n").filter(Boolean).sort(),
    };
  }

  test("a second run parses nothing and gives the same", async () => {
    const { cacheFolder, paths, parsed } = logged();
    const options = { ...plain, cache: openCache("one", cacheFolder) };
    const first = await parseAll(paths, options);
    expect(parsed()).toEqual(["a.txt", "b.txt", "c.txt"]);
    const second = await parseAll(paths, { ...plain, cache: openCache("one", cacheFolder) });
    expect(parsed()).toHaveLength(3);
    expect(second).toEqual(first);
  });

  test("another fingerprint parses all again", async () => {
    const { cacheFolder, paths, parsed } = logged();
    await parseAll(paths, { ...plain, cache: openCache("one", cacheFolder) });
    await parseAll(paths, { ...plain, cache: openCache("two", cacheFolder) });
    expect(parsed()).toHaveLength(6);
  });

  test("the same bytes under another name are another source", async () => {
    const { folder, log, cacheFolder, paths, parsed } = logged();
    const cache = openCache("one", cacheFolder);
    await parseAll(paths, { ...plain, cache });
    await parseAll([fakeFile(folder, "d.txt", { log })], { ...plain, cache });
    expect(parsed()).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
  });

  test("an entry that is no outcome is parsed again", async () => {
    const { cacheFolder, paths, parsed } = logged();
    const cache = openCache("one", cacheFolder);
    const [first] = await parseAll(paths, { ...plain, cache });
    cache.put("a.txt", first!.sha256!, '{"ok":true,"report":{"schemaVersion":2}}');
    cache.put("b.txt", first!.sha256!, "{");
    const again = await parseAll(paths, { ...plain, cache });
    expect(parsed()).toEqual(["a.txt", "a.txt", "b.txt", "b.txt", "c.txt"]);
    expect(again[0]).toEqual(first);
  });

  test("a fault of the parser is not kept", async () => {
    const folder = temporaryFolder();
    const path = fakeFile(folder, "throw.txt", { do: "throw" });
    const cache = openCache("one", join(folder, "cache"));
    const [parsed] = await parseAll([path], { ...plain, cache });
    expect(cache.get("throw.txt", parsed!.sha256!)).toBeNull();
  });
});
