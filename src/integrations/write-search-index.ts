import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { blocksOf } from "../search/index/blocks.ts";
import { columnsOf } from "../search/index/columns.ts";
import { packDirectory, type IndexFiles } from "../search/index/directory.ts";
import { findTwins } from "../text/find-twins.ts";
import { indexWords } from "../search/index/index-words.ts";
import { packVocabulary } from "../search/index/vocabulary.ts";
import { wordFiles } from "../search/index/word-files.ts";
import { splitWords } from "../text/words.ts";
import type { SearchReport } from "../search/index/search-records.ts";

/** What was written. */
export type WrittenIndex = { records: number; files: number; bytes: number };

type File = { name: string; content: string | Uint8Array };

/**
 * Writes the search index of the reports into an empty folder, all of it compressed (gzip):
 *
 * - `records.<hash>.bin`: what filters, counts and order need of every paragraph, in columns (`columnsOf`);
 *   `records.json` names it and the two folders.
 * - `words-<hash>/`: where each word stands (`wordFiles`), a directory of these files, and every word there is, for
 *   suggestions.
 * - `text-<hash>/`: the paragraphs, a file a block.
 *
 * The hash in a name is of the content, so that a copy kept by a browser is never stale.
 *
 * Not Pagefind's index, which finds the pages of the site: with a record a paragraph it counts as exactly, but fetches
 * more and takes longer at the size of the country. docs/decisions/pagefind-for-pages.md has the figures.
 */
export async function writeSearchIndex(
  reports: readonly SearchReport[],
  folder: string,
): Promise<WrittenIndex> {
  await rm(folder, { recursive: true, force: true });
  const paragraphs = reports.flatMap(({ records }) => records.map(({ text }) => splitWords(text)));
  const words = await writeFolder(folder, "words", filesOfWords(paragraphs));
  const texts = await writeFolder(folder, "text", filesOfTexts(reports));
  const columns = JSON.stringify(columnsOf(reports, findTwins(reports, paragraphs)));
  const packed = await compressed(columns, { level: 9 });
  const files: IndexFiles = {
    columns: `records.${hashOf([columns])}.bin`,
    words: words.name,
    texts: texts.name,
  };
  await writeFile(join(folder, files.columns), packed);
  await writeFile(join(folder, "records.json"), JSON.stringify(files));
  return {
    records: paragraphs.length,
    files: 2 + words.files + texts.files,
    bytes: packed.length + words.bytes + texts.bytes,
  };
}

function filesOfWords(paragraphs: readonly (readonly string[])[]): File[] {
  const stems = indexWords(paragraphs);
  const files = wordFiles(stems);
  const firsts = files.map(({ first }) => first);
  return [
    ...files.map(({ records }, at) => ({ name: String(at), content: records })),
    ...files.map(({ places }, at) => ({ name: `${at}-places`, content: places })),
    { name: "directory", content: packDirectory(firsts, paragraphs) },
    { name: "vocabulary", content: packVocabulary(stems) },
  ];
}

function filesOfTexts(reports: readonly SearchReport[]): File[] {
  return reports
    .flatMap(blocksOf)
    .map((block, at) => ({ name: String(at), content: JSON.stringify(block) }));
}

const compressed = promisify(gzip);
const atOnce = 32;

/** Writes the files, compressed, into a folder named after what they hold. */
async function writeFolder(
  folder: string,
  start: string,
  files: readonly File[],
): Promise<{ name: string; files: number; bytes: number }> {
  const name = `${start}-${hashOf(files.map(({ content }) => content))}`;
  await mkdir(join(folder, name), { recursive: true });
  let bytes = 0;
  for (let at = 0; at < files.length; at += atOnce) {
    const packed = await Promise.all(
      files.slice(at, at + atOnce).map(async (file) => {
        const content = await compressed(file.content, { level: 9 });
        await writeFile(join(folder, name, `${file.name}.bin`), content);
        return content.length;
      }),
    );
    bytes += packed.reduce((sum, length) => sum + length, 0);
  }
  return { name, files: files.length, bytes };
}

function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 10);
}
