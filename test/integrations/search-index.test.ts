import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openIndex, type OpenedIndex } from "../../src/features/search/open-index.ts";
import { writeSearchIndex, type WrittenIndex } from "../../src/integrations/write-search-index.ts";
import { readState } from "../../src/search/query/search-state.ts";
import { placedWords } from "../../src/text/words.ts";
import { sampleSearchReport } from "../search/sample-index.ts";

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
let written: WrittenIndex;
let opened: OpenedIndex;
const fetched: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "search-index-"));
  written = await writeSearchIndex(reports, folder);
  vi.stubGlobal("fetch", async (address: string) => {
    fetched.push(address.slice(address.lastIndexOf("/") + 1));
    return new Response(await readFile(fileURLToPath(address)));
  });
  opened = await openIndex(`${pathToFileURL(folder).href}/`);
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

async function records(typed: string): Promise<number[]> {
  const found = await opened.search(readState(new URLSearchParams({ q: typed }).toString()));
  return found.filtered().records;
}

test("every paragraph is found by each of its own words", async () => {
  const texts = reports.flatMap((report) => report.records.map(({ text }) => text));
  expect(opened.index.size).toBe(texts.length);
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

test("what is shown is the paragraph itself, from the file of its block", async () => {
  const found = await opened.search(readState('q="plan 229"'));
  const [hit] = await found.hits(10);
  expect(hit?.text).toBe("Managers lack senior oversight of plan 229. <b>&amp;");
});

test("a file is fetched once, and one word alone needs no places", async () => {
  await records("timely");
  await records("timely reviews");
  fetched.length = 0;
  await records("timely");
  await records("reviews timely");
  expect(fetched).toEqual([]);
});

test("all that was written is told, and is all that there is", async () => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  expect(names.filter((entry) => entry.isFile())).toHaveLength(written.files);
  expect(written.records).toBe(33);
});
