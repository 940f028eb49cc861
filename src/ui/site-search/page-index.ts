import { splitWords } from "../../text/words.ts";
import { suggestQueries } from "../../search/query/suggest-queries.ts";
import { suggest, type Words } from "../../search/query/suggest.ts";
import {
  paragraphFolder,
  searchPages,
  searchParagraphs,
  type PageHit,
  type Pagefind,
} from "../../search/pages/page-search.ts";

/** What was found, and what was looked for in place of what was typed; null where that was found. */
export type PageAnswer = { hits: PageHit[]; instead: string | null };

type Instance = Pagefind & { mergeIndex: (folder: string) => Promise<void> };
type PagefindModule = {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Instance;
};

const opened = new Map<string, PageIndex>();

/** The index of pages at an address, one for all who ask on a page. */
export function pageIndexAt(folder: string): PageIndex {
  const index = opened.get(folder) ?? new PageIndex(folder);
  opened.set(folder, index);
  return index;
}

/** Pagefind's index of the pages at an address ("/pagefind/"). What it needs is fetched with the first question. */
class PageIndex {
  readonly #folder: string;
  #module: Promise<PagefindModule> | null = null;
  #pages: Promise<Instance> | null = null;
  #paragraphs: Promise<Instance> | null = null;
  #names: Promise<Words> | null = null;
  /** Requests that failed so far. */
  #failures = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#watch();
  }

  /** Fetches what every question needs. Throws where it cannot be loaded. */
  async prepare(): Promise<void> {
    await this.#whole(async () => (await this.#openPages()).search("", { filters: {} }));
  }

  /** Pages with every word typed, best first. Throws where a part of the index cannot be loaded. */
  pages(typed: string): Promise<PageHit[]> {
    return this.#whole(async () => searchPages(await this.#openPages(), typed));
  }

  /** Pages; where none has every word, paragraphs of reports; then pages with words that may have been meant. */
  async ask(typed: string): Promise<PageAnswer> {
    const hits = await this.pages(typed);
    if (hits.length > 0) return { hits, instead: null };
    const paragraphs = await this.#whole(async () =>
      searchParagraphs(await this.#openParagraphs(), typed),
    );
    if (paragraphs.length > 0) return { hits: paragraphs, instead: null };
    const [instead = null] = await this.#meant(typed);
    return instead === null ? { hits: [], instead } : { hits: await this.pages(instead), instead };
  }

  /** Pagefind goes on without a part that did not load, and then finds less. That must not pass for an answer. */
  async #whole<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#failures;
    try {
      const answer = await work();
      if (this.#failures > before) throw new Error("A part of the index did not load");
      return answer;
    } catch (error) {
      // The next question starts anew.
      [this.#module, this.#pages, this.#paragraphs, this.#names] = [null, null, null, null];
      throw error;
    }
  }

  #watch(): void {
    const ask = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      const [what] = asked;
      const address = what instanceof Request ? what.url : String(what);
      const isOurs = new URL(address, location.href).pathname.startsWith(this.#folder);
      try {
        const answer = await ask(...asked);
        if (isOurs && !answer.ok) this.#failures += 1;
        return answer;
      } catch (error) {
        if (isOurs) this.#failures += 1;
        throw error;
      }
    };
  }

  #openPages(): Promise<Instance> {
    this.#pages ??= this.#open();
    return this.#pages;
  }

  #openParagraphs(): Promise<Instance> {
    this.#paragraphs ??= this.#open().then(async (instance) => {
      await instance.mergeIndex(`${this.#folder}${paragraphFolder}/`);
      return instance;
    });
    return this.#paragraphs;
  }

  async #open(): Promise<Instance> {
    // A browser remembers of a script that it did not load: another address is another try.
    const again = this.#failures === 0 ? "" : `?${this.#failures}`;
    this.#module ??= import(/* @vite-ignore */ `${this.#folder}pagefind.js${again}`).catch(
      (error: unknown) => {
        this.#failures += 1;
        throw error;
      },
    ) as Promise<PagefindModule>;
    const { createInstance } = await this.#module;
    // Not in a worker: the policy of the pages lets no text become the address of a script.
    return createInstance({ basePath: this.#folder, noWorker: true });
  }

  async #meant(typed: string): Promise<string[]> {
    this.#names ??= this.#whole(async () => {
      const answer = await fetch(`${this.#folder}names.json`);
      return (await answer.json()) as Words;
    });
    const names = await this.#names;
    const known = new Set(names.words);
    return suggestQueries(
      typed,
      splitWords(typed)
        .filter((word) => !known.has(word))
        .map((word) => ({ typed: word, suggestions: suggest(names, word) })),
    );
  }
}
