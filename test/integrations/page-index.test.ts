import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { paragraphPages } from "../../src/integrations/page-index/paragraph-pages.ts";
import { termPages } from "../../src/integrations/page-index/term-pages.ts";
import {
  writePageIndex,
  type WrittenPages,
} from "../../src/integrations/page-index/write-page-index.ts";
import {
  searchPages,
  searchParagraphs,
  type Pagefind,
} from "../../src/search/pages/page-search.ts";
import type { Report } from "../../src/model/index.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const meta = (name: string, content: string) =>
  `<meta data-pagefind-meta="${name}[content]" content="${content}">`;
const kind = (content: string) =>
  `${meta("kind", content)}<meta data-pagefind-filter="kind[content]" content="${content}">`;

/** A site of a few pages, as the layout writes them. */
const site: Record<string, string> = {
  "authorities/kingston-upon-hull/index.html": page(
    `${kind("authority")}${meta("title", "Kingston upon Hull")}${meta("names", "Hull")}`,
    "<main data-pagefind-body><h1>Kingston upon Hull</h1><ul data-pagefind-ignore><li>Sandwell</li></ul></main>",
  ),
  "authorities/north-yorkshire/index.html": page(
    `${kind("authority")}${meta("title", "North Yorkshire")}`,
    "<main data-pagefind-body><h1>North Yorkshire</h1></main>",
  ),
  "authorities/york/index.html": page(
    `${kind("authority")}${meta("title", "York")}`,
    "<main data-pagefind-body><h1>York</h1></main>",
  ),
  "topics/missing/index.html": page(
    `${kind("subject")}${meta("title", "Missing children and return home interviews")}`,
    "<main data-pagefind-body><h1>Missing children and return home interviews</h1></main>",
  ),
  "compare/one/other/index.html": page("", "<main><h1>York and Hull side by side</h1></main>"),
};
const terms = termPages(
  [
    {
      ...{ id: "lado", term: "LADO", name: "Local authority designated officer" },
      ...{ meaning: "Oversees allegations.", frameworks: [], see: [], wordings: [] },
    },
    {
      ...{ id: "return-home-interview", term: "Return home interview", name: null },
      ...{ meaning: "A talk after a child was missing.", frameworks: [], see: [], wordings: [] },
    },
  ],
  "/glossary/",
);
let report: Report;
let folder = "";
let written: WrittenPages;

beforeAll(async () => {
  report = sampleReport({
    findings: [
      sampleFinding({
        id: "finding-1",
        number: 1,
        text: "Senior managers have strengthened oversight of plans.",
      }),
      sampleFinding({
        id: "finding-2",
        number: 2,
        text: "Plans are timely & children’s views are heard by senior managers.",
      }),
    ],
    problems: [
      {
        ...{
          rule: "doubtful",
          severity: "warning",
          message: "It is odd.",
          place: null,
          doubt: true,
        },
        about: { part: "finding", id: "finding-2" },
      },
    ],
  });
  folder = await mkdtemp(join(tmpdir(), "page-index-"));
  for (const [path, content] of Object.entries(site)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  written = await writePageIndex({
    site: folder,
    folder: join(folder, "pagefind"),
    terms,
    paragraphs: paragraphPages(report, `/reports/${report.id}/`),
  });
  vi.stubGlobal("fetch", async (address: string) => {
    const path = fileURLToPath(`file://${new URL(address).pathname}`);
    return new Response(await readFile(join(folder, path.replace(/^.*(?=\/pagefind\/)/u, ""))));
  });
}, 60_000);

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

type Instance = Pagefind & { mergeIndex: (folder: string) => Promise<void> };
type Module = { createInstance: (options: object) => Instance };
const address = "http://site.example/pagefind/";

async function open(): Promise<Instance> {
  const module = (await import(pathToFileURL(join(folder, "pagefind/pagefind.js")).href)) as Module;
  return module.createInstance({ basePath: address, noWorker: true });
}

const titles = async (typed: string) =>
  (await searchPages(await open(), typed)).map(({ title }) => title);

async function paragraphs(typed: string): Promise<{ href: string; title: string; note: string }[]> {
  const instance = await open();
  await instance.mergeIndex(`${address}paragraphs/`);
  return searchParagraphs(instance, typed);
}

test("names and other names weigh most", async () => {
  expect(await titles("York")).toEqual(["York", "North Yorkshire"]);
  expect(await titles("yor")).toEqual(["York", "North Yorkshire"]);
  expect(await titles("Hull")).toEqual(["Kingston upon Hull"]);
});

test("what is no page to be found, and what is set aside on one, is not found", async () => {
  expect(written.pages).toBe(6);
  expect(await titles("Sandwell")).toEqual([]);
  expect(await titles("side by side")).toEqual([]);
});

test("an abbreviation finds its term first, the words of a subject's name the subject", async () => {
  expect(await titles("LADO")).toEqual(["LADO (Local authority designated officer)"]);
  expect(await titles("return home interviews")).toEqual([
    "Missing children and return home interviews",
    "Return home interview",
  ]);
});

test("a word that no page has finds nothing, whatever begins like it", async () => {
  expect(await titles("Yorkk")).toEqual([]);
  expect(await titles("missing zebras")).toEqual([]);
});

test("the words of all names are kept for what is mistyped", async () => {
  const names = JSON.parse(await readFile(join(folder, "pagefind/names.json"), "utf8")) as {
    words: string[];
  };
  for (const word of ["hull", "lado", "york", "missing"]) expect(names.words).toContain(word);
});

test("a phrase opens at the paragraph that has it", async () => {
  const [first] = await paragraphs("strengthened oversight");
  expect(first).toMatchObject({
    href: "http://site.example/reports/somerset-2018-01-29/#finding-1",
    title: "Somerset 2018: Help and protection, paragraph 1",
    note: "Senior managers have strengthened oversight of plans.",
  });
  expect(await paragraphs("oversight heard")).toEqual([]);
});

test("a paragraph in doubt is called so", async () => {
  const [first] = await paragraphs("children's views");
  expect(first?.href).toMatch(/#finding-2$/u);
  expect(first?.title).toContain("paragraph 2 (may be wrong");
  expect(first?.note).toContain("timely & children’s views");
});

test("only what is used of Pagefind is there", async () => {
  const files = await readdir(join(folder, "pagefind"), { recursive: true });
  expect(files.filter((file) => /(?:ui|worker|highlight)/u.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith("pagefind.js"))).toEqual(["pagefind.js"]);
});
