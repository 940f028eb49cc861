import { parseQuery } from "../../search/query/parse-query.ts";
import type { Search } from "../../search/query/run-search.ts";
import {
  isAsked,
  pageSize,
  readState,
  writeState,
  type SearchState,
} from "../../search/query/search-state.ts";
import { rememberFound } from "../../ui/copy-link/found-memory.ts";
import { showPages } from "./found-pages.ts";
import { fillForm, stateOfForm, withKnownNames } from "./form-state.ts";
import { openIndex, type OpenedIndex } from "./open-index.ts";
import { ScrollMemory } from "./scroll-memory.ts";
import {
  mostSaved,
  showFailure,
  showNothingAsked,
  showSearch,
  subjectNames,
  type PageParts,
} from "./show-search.ts";
import "./typed-choice.ts";

/** So long findings wait for the pages, in milliseconds. */
const patience = 1500;

/** The search page at work: reads the state from the address, answers it, and keeps the two together. */
class SearchPage extends HTMLElement {
  #opened: Promise<OpenedIndex> | null = null;
  #state = readState("");
  /** The search that is shown. */
  #shown: Search | null = null;
  /** Counts the searches, so that a slow one does not overwrite a later one. */
  #turn = 0;
  #preload = 0;
  #scroll = new ScrollMemory();

  connectedCallback(): void {
    const form = this.#form;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#go(stateOfForm(form, this.#state));
    });
    form.addEventListener("change", ({ target }) => {
      const isChoice = target instanceof HTMLSelectElement;
      const isCheck = target instanceof HTMLInputElement && target.type === "checkbox";
      if (isChoice || isCheck) void this.#go(stateOfForm(form, this.#state));
    });
    form.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === "search") this.#fetchAhead(target);
    });
    this.addEventListener("click", (event) => this.#follow(event));
    addEventListener("popstate", () => void this.#restore());
    // On a phone the results come first; the filters are one tap away.
    const filters = this.querySelector<HTMLDetailsElement>("details.filters");
    if (filters !== null && matchMedia("(max-width: 44rem)").matches) filters.open = false;
    void this.#restore();
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
  async #restore(): Promise<void> {
    const scroll = this.#scroll.pause();
    const shown = await this.#show(withKnownNames(this.#form, readState(location.search)));
    if (shown) this.#scroll.restore(scroll);
  }

  /** Goes to another state, as a new entry of the history. */
  async #go(state: SearchState): Promise<void> {
    const query = writeState(state);
    this.#scroll.keep();
    if (`?${query}` !== location.search) {
      history.pushState(null, "", query === "" ? location.pathname : `?${query}`);
    }
    await this.#show(state);
    this.#scroll.restore(null);
  }

  #follow(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest("[data-more]") !== null) void this.#showMore();
    if (event.target.closest("[data-csv]") !== null) void this.#save();
    const result = event.target.closest<HTMLAnchorElement>("a[data-found]");
    if (result !== null)
      rememberFound(result.pathname + result.hash, result.dataset["found"] ?? "");
    const link = event.target.closest<HTMLAnchorElement>("a[data-state]");
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // The link is gone with the old results: the focus goes to the head of the new ones.
    void this.#go(readState(link.search)).then(() => {
      this.#page.results.querySelector<HTMLElement>("h2")?.focus();
    });
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

  #open(): Promise<OpenedIndex> {
    this.#opened ??= openIndex(new URL(this.dataset["index"] ?? "", location.href).href);
    this.#opened.catch(() => (this.#opened = null));
    return this.#opened;
  }

  /** Answers a state; false where a later one was asked for meanwhile. */
  async #show(state: SearchState): Promise<boolean> {
    const turn = (this.#turn += 1);
    const page = this.#page;
    this.#state = state;
    fillForm(page.form, state);
    const pages = showPages(this.dataset["pageIndex"] ?? "", state.q);
    const writePages = () =>
      void pages.then((write) => {
        if (turn === this.#turn) write(this.querySelector("[data-pages]") as HTMLElement);
      });
    if (!isAsked(state)) {
      writePages();
      showNothingAsked(page);
      return true;
    }
    page.results.setAttribute("aria-busy", "true");
    try {
      const { index, search } = await this.#open();
      const found = await search(state);
      const hits = await found.hits(state.show);
      // Pages stand above the findings: where both come at once, nothing moves under the reader's eyes.
      await Promise.race([pages, new Promise((done) => setTimeout(done, patience))]);
      if (turn !== this.#turn) return false;
      this.#shown = found;
      showSearch(page, index, state, found, hits);
    } catch {
      if (turn === this.#turn) showFailure(page);
    } finally {
      writePages();
      if (turn === this.#turn) page.results.removeAttribute("aria-busy");
    }
    return turn === this.#turn;
  }

  // The address grows with the list, so that Back and a reload bring back as much; no entry of the history each.
  async #showMore(): Promise<void> {
    const first = this.#state.show;
    const more = { ...this.#state, show: first + pageSize };
    history.replaceState(history.state, "", `?${writeState(more)}`);
    await this.#show(more);
    this.#page.results.querySelectorAll<HTMLElement>(".hit a:first-child")[first]?.focus();
  }

  async #save(): Promise<void> {
    const { form, status } = this.#page;
    const records = this.#shown?.filtered().records.slice(0, mostSaved) ?? [];
    status.textContent = "Collecting the results";
    try {
      const [{ saveCsv }, opened] = await Promise.all([import("./save-csv.ts"), this.#open()]);
      await saveCsv(opened, records, subjectNames(form));
      status.textContent = `Downloaded as findings.csv: ${records.length}`;
    } catch {
      status.textContent = "The results could not be saved: a part of the index did not load.";
    }
  }
}

customElements.define("search-page", SearchPage);
