import { countOf } from "../../wording/format-number.ts";
import { element } from "../element/element.ts";
import type { PageAnswer, pageIndexAt } from "./page-index.ts";
import { remarkOn, resultList } from "./result-list.ts";

type PageIndex = ReturnType<typeof pageIndexAt>;

/** So long typing must rest before it is answered, in milliseconds. */
const rest = 150;
const shortest = 2;
const failure =
  "Results cannot be loaded. The connection may have failed: try again, or press Enter.";

/**
 * The search box of a page with results while typing: a combobox (ARIA's pattern with a list below). Enter opens the
 * marked result, without one the search page; Escape closes the list; "/" anywhere in the page goes to the box.
 */
class SiteSearch extends HTMLElement {
  readonly #list = element("div", { role: "listbox", id: "site-results", "aria-label": "Results" });
  readonly #remark = element("p", { class: "remark" });
  readonly #found = element("div", { class: "found", hidden: true }, this.#remark, this.#list);
  readonly #status = element("span", { class: "visually-hidden", role: "status" });
  #index: Promise<PageIndex> | null = null;
  #waiting = 0;
  /** Counts the questions, so that a slow answer does not overwrite a later one. */
  #turn = 0;
  #active = -1;

  connectedCallback(): void {
    if (this.#found.isConnected) return;
    const input = this.#input;
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.#list.id,
      "aria-keyshortcuts": "/",
      spellcheck: "false",
    })) {
      input.setAttribute(name, value);
    }
    this.append(this.#found, this.#status);
    input.addEventListener("focus", () => this.#prepare());
    input.addEventListener("input", () => this.#soon());
    input.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    // Pressing a result must not take the focus from the field.
    this.#found.addEventListener("pointerdown", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => this.#shortcut(event));
  }

  get #input(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #open(): Promise<PageIndex> {
    this.#index ??= import("./page-index.ts").then(({ pageIndexAt }) =>
      pageIndexAt(this.dataset["index"] ?? ""),
    );
    this.#index.catch(() => (this.#index = null));
    return this.#index;
  }

  /** Loads what every answer needs; a failure is told with the first answer. */
  #prepare(): void {
    this.#open()
      .then((index) => index.prepare())
      .catch(() => undefined);
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#turn += 1;
    if (this.#input.value.trim().length < shortest) this.#close();
    else this.#waiting = window.setTimeout(() => void this.#answer(this.#input.value.trim()), rest);
  }

  async #answer(typed: string): Promise<void> {
    const turn = (this.#turn += 1);
    if (this.#found.hidden) this.#show(typed, { hits: [], instead: null }, "Looking …");
    try {
      const answer = await (await this.#open()).ask(typed);
      if (turn === this.#turn) this.#show(typed, answer, remarkOn(typed, answer));
    } catch {
      if (turn === this.#turn) this.#show(typed, { hits: [], instead: null }, failure);
    }
  }

  #show(typed: string, answer: PageAnswer, remark: string): void {
    const { length } = answer.hits;
    this.#list.replaceChildren(
      ...resultList(this.#list.id, typed, answer, this.dataset["search"] ?? ""),
    );
    this.#remark.textContent = remark;
    this.#remark.hidden = remark === "";
    this.#status.textContent =
      length === 0 ? remark : `${remark} ${countOf(length, "result")}`.trim();
    this.#found.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#mark(-1);
  }

  #close(): void {
    clearTimeout(this.#waiting);
    this.#turn += 1;
    this.#found.hidden = true;
    this.#status.textContent = "";
    this.#input.setAttribute("aria-expanded", "false");
    this.#mark(-1);
  }

  #key(event: KeyboardEvent): void {
    const isOpen = !this.#found.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) this.#step(event.key === "ArrowDown" ? 1 : -1);
      else this.#soon();
    } else if (event.key === "Enter" && isOpen && this.#active >= 0) {
      event.preventDefault();
      this.#options[this.#active]?.click();
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      this.#close();
    }
  }

  /** To the next result or the one before; after the last one comes the field itself, then the first. */
  #step(by: 1 | -1): void {
    const places = this.#options.length + 1;
    this.#mark(((this.#active + 1 + by + places) % places) - 1);
  }

  #mark(at: number): void {
    this.#active = at;
    this.#options.forEach((option, place) => {
      option.setAttribute("aria-selected", String(place === at));
      if (place === at) option.scrollIntoView({ block: "nearest" });
    });
    const marked = this.#options[at];
    if (marked === undefined) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", marked.id);
  }

  #shortcut(event: KeyboardEvent): void {
    const { target } = event;
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches("input, select, textarea"));
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    event.preventDefault();
    this.#input.focus();
  }
}

customElements.define("site-search", SiteSearch);
