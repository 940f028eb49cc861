import { basename } from "node:path";
import type { LoaderContext } from "astro/loaders";
import { afterEach, expect, test, vi } from "vitest";
import { reportsLoader } from "../../src/corpus/loader.ts";
import { forget } from "../../src/corpus/memo.ts";
import { getReports } from "../../src/corpus/queries.ts";
import { fakeFile, temporaryFolder } from "./temporary.ts";

vi.setConfig({ testTimeout: 90_000 });

afterEach(() => {
  vi.unstubAllEnvs();
  forget();
});

/** Runs the loader as the site does; what it stored, and what it said. */
async function load() {
  const stored = new Map<string, unknown>();
  const said: string[] = [];
  const context = {
    store: {
      clear: () => stored.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => stored.set(id, data),
    },
    logger: { info: (line: string) => said.push(line), warn: (line: string) => said.push(line) },
    generateDigest: (data: unknown) => JSON.stringify(data),
  };
  await reportsLoader().load(context as unknown as LoaderContext);
  return { stored, said };
}

test("the collection holds ids and where they were read from; a file that is no report is one line", async () => {
  const folder = temporaryFolder();
  const letter = fakeFile(folder, "letter.txt", "Dear Sir");
  vi.stubEnv("REPORTS", folder);
  const { stored, said } = await load();

  const reports = await getReports();
  expect([...stored.keys()]).toEqual(reports.map((report) => report.id));
  for (const data of stored.values()) {
    expect(Object.keys(data as object).sort()).toEqual(["path", "sha256"]);
  }
  expect(said.filter((line) => line.startsWith(`${letter}: no report: `))).toHaveLength(1);
  expect(said.at(-1)).toMatch(new RegExp(`^${reports.length} reports, \\d+ findings`));
});

test("queries give reports by authority and date", async () => {
  const reports = await getReports();
  const keys = reports.map(({ authority, published }) => `${authority.name} ${published.date}`);
  expect(keys).toEqual([...keys].sort((a, b) => a.localeCompare(b, "en")));
  expect(reports.length).toBeGreaterThanOrEqual(5);
  for (const report of reports) {
    expect(basename(report.source.file)).toBe(report.source.file);
  }
});
