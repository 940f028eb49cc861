import type { SearchIndex } from "../../view/search/search-index.ts";
import type { IndexSource } from "../../view/search/look-up.ts";
import type { BlockHit } from "../../view/search/match-words.ts";
import { indexWord } from "../../view/search/words.ts";
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

/** The fewest letters of a mistyped word that still say something of it. */
const shortest = 4;

/**
 * Opens the index at an address (".../pagefind/"). `pages` names its page of each block. Throws where the
 * index cannot be loaded.
 */
export async function openPagefind(
  address: string,
  { pages, texts: folder }: Pick<SearchIndex, "pages" | "texts">,
): Promise<PagefindSource> {
  const library = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as PagefindLibrary;
  // In the page, not in a worker: one script less to fetch, and results need not be copied between threads.
  const instance = library.createInstance({ basePath: address, noWorker: true });
  const blockOf = new Map(pages.map((page, block) => [page, block]));
  const texts = new Map<number, Promise<readonly string[]>>();
  const hitOf = ({ id, words }: PagefindResult): BlockHit[] => {
    const block = blockOf.get(id);
    return block === undefined ? [] : [{ block, words }];
  };
  const find = async (term: string) => (await instance.search(term)).results.flatMap(hitOf);
  return {
    places: async (word) => {
      // Where Pagefind has no such word it drops letters until it finds one. In quotation marks it does not,
      // but gives one place a page only.
      const [places, exact] = await Promise.all([
        find(indexWord(word)),
        find(`"${indexWord(word)}"`),
      ]);
      return exact.length === 0 ? null : places;
    },
    near: async (word) => {
      for (let length = word.length; length >= shortest; length -= 1) {
        const hits = await find(word.slice(0, length));
        if (hits.length > 0) return hits;
      }
      return [];
    },
    texts: (block) => {
      const known = texts.get(block) ?? fetchTexts(`${address}${folder}/${block}.bin`);
      texts.set(block, known);
      return known;
    },
    preload: (word) => void instance.preload(indexWord(word)),
  };
}

async function fetchTexts(address: string): Promise<readonly string[]> {
  return JSON.parse(await fetchText(address)) as string[];
}
