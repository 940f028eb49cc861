import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { close, createIndex, type HTMLFile, type PagefindIndex } from "pagefind";
import { paragraphFolder } from "../../search/pages/page-search.ts";
import { indexedHtml, type IndexedPage } from "./indexed-page.ts";
import { nameWords } from "./name-words.ts";

export type PageIndexSources = {
  /** The built site: its pages that carry `data-pagefind-body` are indexed. */
  site: string;
  /** Where the index goes. */
  folder: string;
  terms: readonly IndexedPage[];
  paragraphs: readonly IndexedPage[];
};

/** How many pages were indexed, terms among them, and how many parts of reports. */
export type WrittenPages = { pages: number; parts: number };

/**
 * Writes two indexes: `<folder>/` of pages and terms, `<folder>/paragraphs/` of the paragraphs of reports. The second
 * is many times as large, and is asked only where no page has what was typed. `names.json` holds the words of all
 * titles and names, for what was mistyped. Throws where Pagefind says that something went wrong.
 */
export async function writePageIndex(sources: PageIndexSources): Promise<WrittenPages> {
  const { site, folder, terms, paragraphs } = sources;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const names: string[] = [];
    const ofPages = await newIndex();
    const files = await htmlFiles(site);
    for (let at = 0; at < files.length; at += atOnce) {
      const read = await Promise.all(
        files.slice(at, at + atOnce).map((file) => pageAt(site, file)),
      );
      names.push(
        ...(await add(
          ofPages,
          read.filter((page) => page !== null),
        )),
      );
    }
    names.push(...(await add(ofPages, terms.map(asFile))));
    await write(
      ofPages,
      folder,
      /^(?:pagefind\.js|wasm\.en\.pagefind|pagefind-entry\.json|.+\.pf_meta)$/u,
    );
    const ofParagraphs = await newIndex();
    for (let at = 0; at < paragraphs.length; at += atOnce) {
      await add(ofParagraphs, paragraphs.slice(at, at + atOnce).map(asFile));
    }
    await write(
      ofParagraphs,
      join(folder, paragraphFolder),
      /^(?:pagefind-entry\.json|.+\.pf_meta)$/u,
    );
    await writeFile(join(folder, "names.json"), JSON.stringify(nameWords(names)));
    return { pages: names.length, parts: paragraphs.length };
  } finally {
    await close();
  }
}

const atOnce = 64;

async function newIndex(): Promise<PagefindIndex> {
  // Every page is in English. Pagefind makes an index for each way a page may say so.
  const { errors, index } = await createIndex({ forceLanguage: "en" });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
  return index;
}

/** Paths within the site, in a settled order: so two builds of one site give the same files. */
async function htmlFiles(site: string): Promise<string[]> {
  const all = await readdir(site, { recursive: true });
  return all.filter((path) => path.endsWith(".html")).sort();
}

async function pageAt(site: string, path: string): Promise<HTMLFile | null> {
  const content = await readFile(join(site, path), "utf8");
  if (!content.includes(" data-pagefind-body")) return null;
  return {
    url: `/${path.replaceAll(sep, "/").replace(/(?:^|(?<=\/))index\.html$/u, "")}`,
    content,
  };
}

const asFile = (page: IndexedPage): HTMLFile => ({ url: page.url, content: indexedHtml(page) });

/** Adds pages and gives the title and other names of each. */
async function add(index: PagefindIndex, pages: readonly HTMLFile[]): Promise<string[]> {
  const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
  refuse(added);
  return added.map(({ file: { meta } }) => `${meta["title"] ?? ""} ${meta["names"] ?? ""}`);
}

/** Writes an index; of Pagefind's own scripts and styles beside it only those in use stay. */
async function write(index: PagefindIndex, folder: string, used: RegExp): Promise<void> {
  refuse([await index.writeFiles({ outputPath: folder })]);
  const entries = await readdir(folder, { withFileTypes: true });
  const unused = entries.filter((entry) => entry.isFile() && !used.test(entry.name));
  await Promise.all(unused.map(({ name }) => rm(join(folder, name))));
}

function refuse(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
}
