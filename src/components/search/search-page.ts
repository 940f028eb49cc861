import type { Columns } from "../../view/search/columns.ts";
import { readColumns, type SearchIndex } from "../../view/search/search-index.ts";
import { parseQuery } from "../../view/search/parse-query.ts";
import { searcher, type Search } from "../../view/search/run-search.ts";
import {
  isAsked,
  pageSize,
  readState,
  writeState,
  type SearchState,
} from "../../view/search/search-state.ts";
import { fetchText } from "./fetch-text.ts";
import { fillForm, stateOfForm } from "./form-state.ts";
import { openPagefind, type PagefindSource } from "./pagefind-source.ts";
import {
  showFailure,
  showNothingAsked,
  showSearch,
  showSearchCounts,
  type PageParts,
} from "./show-search.ts";

type Opened = {
  index: SearchIndex;
  source: PagefindSource;
  search: (state: SearchState) => Promise<Search>;
};

/** Blocks fetched to make the count of a search by words exact; a phrase is always checked to the end. */
const checkedBlocks = 40;

/** The search page at work: reads the state from the address, answers it, and keeps the two together. */
class SearchPage extends HTMLElement {
  #opened: Promise<Opened> | null = null;
  #state = readState("");
  /** Counts the searches, so that a slow one does not overwrite a later one. */
  #turn = 0;
  #preload = 0;

  connectedCallback(): void {
    const form = this.#form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go(stateOfForm(form, this.#state));
    });
    form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "search") return;
      this.#go(stateOfForm(form, this.#state));
    });
    form.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "search") this.#fetchAhead(target);
    });
    this.addEventListener("click", (event) => this.#followInPage(event));
    addEventListener("popstate", () => this.#restore());
    addEventListener("pagehide", () => this.#rememberScroll());
    // On a phone the results come first; the filters are one tap away.
    const filters = this.querySelector("details");
    if (filters !== null && matchMedia("(max-width: 44rem)").matches) filters.open = false;
    this.#restore();
  }

  get #form(): HTMLFormElement {
    return this.querySelector("form") as HTMLFormElement;
  }

  get #page(): PageParts {
    return {
      form: this.#form,
      results: this.querySelector("[data-results]") as HTMLElement,
      status: this.querySelector("[data-status]") as HTMLElement,
      active: this.querySelector("[data-active]") as HTMLElement,
      searched: this.dataset["searched"] ?? "",
    };
  }

  /** Shows what the address asks for, where the reader had scrolled to. */
  #restore(): void {
    const scroll = (history.state as { scroll?: number } | null)?.scroll;
    void this.#show(readState(location.search)).then(() => {
      if (scroll !== undefined) scrollTo({ top: scroll, behavior: "instant" });
    });
  }

  /** Goes to another state, as a new entry of the history. */
  #go(state: SearchState): void {
    const query = writeState(state);
    this.#rememberScroll();
    if (`?${query}` !== location.search) {
      history.pushState(null, "", query === "" ? location.pathname : `?${query}`);
    }
    void this.#show(state);
  }

  #rememberScroll(): void {
    if (isAsked(this.#state)) history.replaceState({ scroll: scrollY }, "");
  }

  #followInPage(event: MouseEvent): void {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const link = event.target.closest<HTMLAnchorElement>("a[data-state]");
    if (link === null) return;
    event.preventDefault();
    this.#go(readState(link.search));
    this.#page.results.querySelector<HTMLElement>("h2")?.focus();
  }

  // While a word is typed the files it needs are fetched already.
  #fetchAhead(input: HTMLInputElement): void {
    clearTimeout(this.#preload);
    this.#preload = window.setTimeout(() => {
      void this.#open().then(
        ({ source }) => parseQuery(input.value).words.forEach(({ word }) => source.preload(word)),
        () => undefined,
      );
    }, 200);
  }

  #open(): Promise<Opened> {
    this.#opened ??= openIndex(new URL(this.dataset["index"] ?? "", location.href).href);
    this.#opened.catch(() => (this.#opened = null));
    return this.#opened;
  }

  async #show(state: SearchState): Promise<void> {
    const turn = (this.#turn += 1);
    this.#state = state;
    fillForm(this.#form, state);
    if (!isAsked(state)) {
      showNothingAsked(this.#page);
      return;
    }
    this.#page.results.setAttribute("aria-busy", "true");
    try {
      const opened = await this.#open();
      const search = await opened.search(state);
      const hits = await search.hits(state.show);
      if (turn !== this.#turn) return;
      showSearch(this.#page, opened.index, state, search, hits);
      this.#offerMore(state);
      await search.confirm(search.query.phrases.length > 0 ? Infinity : checkedBlocks);
      if (turn === this.#turn) showSearchCounts(this.#page, state, search);
    } catch {
      if (turn === this.#turn) showFailure(this.#page);
    } finally {
      if (turn === this.#turn) this.#page.results.removeAttribute("aria-busy");
    }
  }

  // The address grows with the list, so that Back and a reload bring back as much; no entry of the history each.
  #offerMore(state: SearchState): void {
    this.#page.results.querySelector("[data-more]")?.addEventListener("click", () => {
      const first = state.show;
      const more = { ...state, show: state.show + pageSize };
      history.replaceState(history.state, "", `?${writeState(more)}`);
      void this.#show(more).then(() => {
        this.#page.results.querySelectorAll<HTMLElement>(".hit a:first-child")[first]?.focus();
      });
    });
  }
}

/** Loads the columns and the search library, once a page. */
async function openIndex(address: string): Promise<Opened> {
  const named = await fetch(`${address}records.json`, { cache: "no-cache" });
  const { columns } = (await named.json()) as { columns: string };
  const index = readColumns(JSON.parse(await fetchText(address + columns)) as Columns);
  const source = await openPagefind(address, index);
  return { index, source, search: searcher(index, source) };
}

customElements.define("search-page", SearchPage);
