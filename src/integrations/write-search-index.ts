import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { createIndex, type PagefindIndex } from "pagefind";
import { blocksOf, type Block } from "../view/search/blocks.ts";
import { columnsOf } from "../view/search/columns.ts";
import { findTwins } from "../view/search/find-twins.ts";
import type { SearchReport } from "../view/search-records.ts";

/** What was written. */
export type WrittenIndex = { records: number; blocks: number; bytes: number };

/**
 * Writes the search index of the reports into a folder: Pagefind's own files and, beside them, the columns
 * (`records.<hash>.bin`, gzip) with `records.json` that names them.
 *
 * The shape follows from measurements on 36,000 paragraphs. A page of the index for each paragraph makes 36,600
 * files and 240 KB of metadata before the first answer, and ten filters in Pagefind make a query 55 times
 * slower. So a page of the index is a block of eight paragraphs of one report, without metadata or filters; the
 * place of a word in its block tells its paragraph; what filters and counts need is in the columns.
 *
 * Pagefind is given stems made here, each with an ending no word has, and looks up nothing but those: left to
 * itself it also finds longer words, and which of them depends on what was searched before. So its own copy of
 * the text is of no use; the paragraphs stand in a folder beside it, one file a block.
 */
export async function writeSearchIndex(
  reports: readonly SearchReport[],
  folder: string,
): Promise<WrittenIndex> {
  const blocks = reports.flatMap(blocksOf);
  await indexBlocks(blocks, folder);
  const pages = await pagesOfBlocks(folder, blocks.length);
  await rm(join(folder, "fragment"), { recursive: true, force: true });
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));

  const texts = await writeTexts(blocks, folder);
  const columns = JSON.stringify(columnsOf(reports, findTwins(reports), pages, texts));
  const packed = gzipSync(columns, { level: 9 });
  const name = `records.${hashOf(columns)}.bin`;
  await writeFile(join(folder, name), packed);
  await writeFile(join(folder, "records.json"), JSON.stringify({ columns: name }));
  const records = reports.reduce((sum, report) => sum + report.records.length, 0);
  return { records, blocks: blocks.length, bytes: packed.length };
}

async function indexBlocks(blocks: readonly Block[], folder: string): Promise<void> {
  const index = await newIndex();
  for (const [at, { content }] of blocks.entries()) {
    const added = await index.addCustomRecord({
      url: String(at),
      content,
      language: "en",
      meta: {},
    });
    refuse(added.errors);
  }
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  await index.deleteIndex();
}

/** Writes the paragraphs, a file a block, into a folder named after them, so that a copy kept by a browser is never stale. */
async function writeTexts(blocks: readonly Block[], folder: string): Promise<string> {
  const files = blocks.map(({ texts }) => JSON.stringify(texts));
  const name = `text-${hashOf(files.join("\n"))}`;
  await mkdir(join(folder, name), { recursive: true });
  for (const [at, file] of files.entries()) {
    await writeFile(join(folder, name, `${at}.bin`), gzipSync(file));
  }
  return name;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

/** Pagefind's own search pages, and what only other languages or a worker need. */
const unused = [
  "pagefind-ui.js",
  "pagefind-ui.css",
  "pagefind-modular-ui.js",
  "pagefind-modular-ui.css",
  "pagefind-component-ui.js",
  "pagefind-component-ui.css",
  "pagefind-highlight.js",
  "pagefind-worker.js",
  "wasm.unknown.pagefind",
];

/** The name Pagefind gave to the page of each block. It is told only in the page's own file. */
async function pagesOfBlocks(folder: string, blocks: number): Promise<string[]> {
  const pages = Array<string>(blocks).fill("");
  for (const file of await readdir(join(folder, "fragment"))) {
    const text = gunzipSync(await readFile(join(folder, "fragment", file))).toString("utf8");
    const { url } = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
    pages[Number(url)] = file.replace(/\.pf_fragment$/u, "");
  }
  if (pages.includes("")) throw new Error("Pagefind left out a part of the text");
  return pages;
}

async function newIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: "en" });
  refuse(errors);
  if (index === undefined) throw new Error("Pagefind gave no index and no reason");
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}
