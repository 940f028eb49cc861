import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { close } from "pagefind";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openPagefind } from "../../src/components/search/pagefind-source.ts";
import { writeSearchIndex } from "../../src/integrations/write-search-index.ts";
import type { Columns } from "../../src/view/search/columns.ts";
import { readColumns } from "../../src/view/search/search-index.ts";
import { searcher } from "../../src/view/search/run-search.ts";
import { readState } from "../../src/view/search/search-state.ts";
import { placedWords } from "../../src/view/search/words.ts";
import { sampleSearchReport } from "../view/search/sample-index.ts";

const reports = [
  sampleSearchReport("wandsworth-2018-07-20", [
    "Children who go missing from home are routinely offered a timely return home interview.",
    "The child’s views are re-visited; 16- and 17-year-olds have s47 enquiries (74% of 1,052 children).",
    "LAC reviews are timely. Policies and the policy of DfE’s MASH–based team are known.",
  ]),
  sampleSearchReport(
    "somerset-2015-03-27",
    Array.from(
      { length: 30 },
      (_, at) => `Managers lack senior oversight of plan ${at + 200}. <b>&amp;`,
    ),
  ),
];
let folder = "";
let search: ReturnType<typeof searcher>;
let size = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-index-"));
  await writeSearchIndex(reports, folder);
  await close();
  vi.stubGlobal("fetch", async (address: string) => {
    const path = fileURLToPath(address.replace(/[?].*$/u, ""));
    return new Response(await readFile(path));
  });
  const { columns } = JSON.parse(await readFile(join(folder, "records.json"), "utf8")) as {
    columns: string;
  };
  const packed = await readFile(join(folder, columns));
  const index = readColumns(JSON.parse(gunzipSync(packed).toString()) as Columns);
  size = index.size;
  search = searcher(index, await openPagefind(`${pathToFileURL(folder).href}/`, index));
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

async function records(typed: string): Promise<number[]> {
  const found = await search(readState(new URLSearchParams({ q: typed }).toString()));
  await found.confirm(Infinity);
  return found.filtered().records;
}

test("every paragraph is found by each of its own words", async () => {
  const texts = reports.flatMap((report) => report.records.map(({ text }) => text));
  expect(size).toBe(texts.length);
  for (const [record, text] of texts.entries()) {
    for (const { word } of placedWords(text)) {
      expect(await records(`"${word}"`), `“${word}” in paragraph ${record}`).toContain(record);
    }
  }
});

test("a short word is not the beginning of another, whatever was searched before", async () => {
  expect(await records("lack")).toHaveLength(30);
  expect(await records("LAC")).toEqual([2]);
  expect(await records("child")).toEqual([1]);
});

test("forms of a word, numbers, and words joined by dashes are found", async () => {
  expect(await records("return home interviews")).toEqual([0]);
  expect(await records("policy")).toEqual([2]);
  expect(await records("1,052")).toEqual([1]);
  expect(await records("17")).toEqual([1]);
  expect(await records("MASH")).toEqual([2]);
  expect(await records("zebra")).toEqual([]);
});

test("nothing is written that the page never fetches", async () => {
  const names = await readdir(folder);
  expect(names.filter((name) => /ui|highlight|worker|fragment|unknown/u.test(name))).toEqual([]);
});
