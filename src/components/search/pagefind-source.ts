import type { IndexSource } from "../../view/search/look-up.ts";
import type { BlockHit } from "../../view/search/match-words.ts";
import { fetchText } from "./fetch-text.ts";

/** What this site uses of Pagefind's browser library. */
type PagefindResult = {
  id: string;
  words: number[];
};
type PagefindInstance = {
  search: (term: string | null) => Promise<{ results: PagefindResult[] }>;
  preload: (term: string) => Promise<void>;
};
type PagefindLibrary = { createInstance: (options: object) => PagefindInstance };

/** The index, and a way to have the files of a word fetched while it is still being typed. */
export type PagefindSource = IndexSource & { preload: (word: string) => void };

/**
 * Opens the index at an address (".../pagefind/"). `pages` names its page of each block. Throws where the
 * index cannot be loaded.
 */
export async function openPagefind(
  address: string,
  pages: readonly string[],
): Promise<PagefindSource> {
  const library = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindLibrary;
  // In the page, not in a worker: one script less to fetch, and results need not be copied between threads.
  const instance = library.createInstance({ basePath: address, noWorker: true });
  const blockOf = new Map(pages.map((page, block) => [page, block]));
  const contents = new Map<number, Promise<string>>();
  const hitOf = ({ id, words }: PagefindResult): BlockHit[] => {
    const block = blockOf.get(id);
    return block === undefined ? [] : [{ block, words }];
  };
  return {
    beginning: async (word) => (await instance.search(word)).results.flatMap(hitOf),
    forms: async (word) => {
      // In quotation marks Pagefind matches forms of the word only, not longer words.
      const { results } = await instance.search(`"${word}"`);
      return new Set(results.flatMap(hitOf).map(({ block }) => block));
    },
    block: (block) => {
      const known = contents.get(block) ?? fetchBlock(address, pages[block] ?? "");
      contents.set(block, known);
      return known;
    },
    preload: (word) => void instance.preload(word),
  };
}

/** The text of a block: Pagefind's own file of that page, gzip, a signature and JSON. */
async function fetchBlock(address: string, page: string): Promise<string> {
  const text = await fetchText(`${address}fragment/${page}.pf_fragment`);
  const { content } = JSON.parse(text.slice(text.indexOf("{"))) as { content: string };
  return content;
}
