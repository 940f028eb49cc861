import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { blocksOf } from "../view/search/blocks.ts";
import { columnsOf } from "../view/search/columns.ts";
import { findTwins } from "../view/search/find-twins.ts";
import { packLengths } from "../view/search/lengths.ts";
import { indexWords } from "../view/search/index-words.ts";
import { packVocabulary } from "../view/search/vocabulary.ts";
import { wordFiles } from "../view/search/word-files.ts";
import type { SearchReport } from "../view/search-records.ts";

/** What was written. */
export type WrittenIndex = { records: number; files: number; bytes: number };

type File = { name: string; content: string | Uint8Array };

/**
 * Writes the search index of the reports into an empty folder, all of it compressed (gzip):
 *
 * - `records.<hash>.bin`: what filters, counts and order need of every paragraph, in columns (`columnsOf`);
 *   `records.json` names it.
 * - `words-<hash>/`: where each word stands (`wordFiles`), how long each paragraph is, and every word there is, for
 *   suggestions.
 * - `text-<hash>/`: the paragraphs, a file a block.
 *
 * The hash in a name is of the content, so that a copy kept by a browser is never stale.
 */
export async function writeSearchIndex(
  reports: readonly SearchReport[],
  folder: string,
): Promise<WrittenIndex> {
  await rm(folder, { recursive: true, force: true });
  const texts = reports.flatMap((report) => report.records.map(({ text }) => text));
  const stems = indexWords(texts);
  const words = wordFiles(stems);
  const written = [
    await writeFolder(folder, "words", [
      ...words.map(({ records }, at) => ({ name: String(at), content: records })),
      ...words.map(({ places }, at) => ({ name: `${at}-places`, content: places })),
      { name: "lengths", content: packLengths(texts) },
      { name: "vocabulary", content: packVocabulary(stems) },
    ]),
    await writeFolder(
      folder,
      "text",
      reports
        .flatMap(blocksOf)
        .map((block, at) => ({ name: String(at), content: JSON.stringify(block) })),
    ),
  ] as const;
  const columns = JSON.stringify(
    columnsOf(reports, findTwins(reports), {
      words: written[0].name,
      firsts: words.map(({ first }) => first).join(" "),
      texts: written[1].name,
    }),
  );
  const name = `records.${hashOf([columns])}.bin`;
  const packed = await compressed(columns, { level: 9 });
  await writeFile(join(folder, name), packed);
  await writeFile(join(folder, "records.json"), JSON.stringify({ columns: name }));
  return {
    records: texts.length,
    files: 2 + written[0].files + written[1].files,
    bytes: packed.length + written[0].bytes + written[1].bytes,
  };
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
