import { countOf } from "../../wording/format-number.ts";
import {
  authoritiesByName,
  findAuthorityByName,
} from "../../search/query/find-authority-by-name.ts";
import { choicesOf, type Choice } from "./choices.ts";
import { element } from "../../ui/element/element.ts";

/**
 * A long list to be typed into: a combobox (ARIA's pattern with a list below) in front of the select inside it,
 * which keeps the value and tells of a change. Names and aliases both find a choice.
 */
export class TypedChoice extends HTMLElement {
  #input = element("input", {
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
  });
  #list = element("ul", { role: "listbox", hidden: true });
  #status = element("span", { class: "visually-hidden", role: "status" });
  #refusal = element("span", { class: "refusal small" });
  /** The choices in the list, and which of them is marked; -1 for none. */
  #offered: Choice[] = [];
  #active = -1;

  connectedCallback(): void {
    const select = this.#select;
    if (this.#input.isConnected) return;
    const { id } = select;
    select.id = `${id}-value`;
    select.hidden = true;
    this.#input.id = id;
    this.#list.id = `${id}-list`;
    this.#refusal.id = `${id}-refusal`;
    this.#input.placeholder = select.options[0]?.textContent ?? "";
    this.#input.setAttribute("aria-controls", this.#list.id);
    this.#input.setAttribute("aria-describedby", this.#refusal.id);
    this.#list.setAttribute("aria-label", `${select.dataset["label"] ?? ""}: choices`);
    this.append(this.#input, this.#list, this.#refusal, this.#status);
    this.#input.addEventListener("input", () => this.#offer());
    this.#input.addEventListener("click", () => this.#offer());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.#input.addEventListener("blur", () => this.#settle());
    // Pressing a choice must not take the focus from the field.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", ({ target }) => {
      const item = target instanceof Element ? target.closest("li") : null;
      const at = item === null ? -1 : [...this.#list.children].indexOf(item);
      this.#choose(this.#offered[at] ?? null);
    });
    this.show();
  }

  /** Shows the value that the select has. */
  show(): void {
    this.#input.value = this.#chosen()?.name ?? "";
    this.#refuse("");
    this.#close();
  }

  get #select(): HTMLSelectElement {
    return this.querySelector("select") as HTMLSelectElement;
  }

  #choices(): Choice[] {
    return choicesOf(this.#select);
  }

  #chosen(): Choice | null {
    return this.#choices().find(({ value }) => value === this.#select.value) ?? null;
  }

  /**
   * Opens the list with what fits the text, with all choices where nothing else was typed yet. Choices that would
   * leave something come first.
   */
  #offer(): void {
    const typed = this.#input.value.trim();
    const asItWas = typed === "" || typed === this.#chosen()?.name;
    const fitting = asItWas
      ? this.#choices().map((choice) => ({ authority: choice, name: choice.name }))
      : authoritiesByName(typed, this.#choices());
    const matches = [
      ...fitting.filter(({ authority }) => authority.count !== 0),
      ...fitting.filter(({ authority }) => authority.count === 0),
    ];
    this.#offered = matches.map(({ authority }) => authority);
    this.#list.replaceChildren(
      ...matches.map(({ authority, name }, at) =>
        element(
          "li",
          { role: "option", id: `${this.#list.id}-${at}`, "aria-selected": "false" },
          authority.shown,
          name === authority.name ? null : element("span", { class: "soft" }, ` also ${name}`),
        ),
      ),
    );
    this.#refuse("");
    this.#list.hidden = matches.length === 0;
    this.#input.setAttribute("aria-expanded", String(matches.length > 0));
    this.#status.textContent =
      matches.length === 0 ? this.#noneCalled(typed) : countOf(matches.length, "choice");
    this.#mark(-1);
  }

  #key(event: KeyboardEvent): void {
    const open = !this.#list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) this.#offer();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const count = this.#offered.length;
      if (count > 0)
        this.#mark((this.#active + step + (this.#active < 0 && step < 0 ? 1 : 0) + count) % count);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const active = this.#offered[this.#active];
      if (open && active !== undefined) this.#choose(active);
      else this.#settle();
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      this.#close();
    }
  }

  #mark(at: number): void {
    this.#active = at;
    [...this.#list.children].forEach((item, place) => {
      item.setAttribute("aria-selected", String(place === at));
      if (place === at) item.scrollIntoView({ block: "nearest" });
    });
    if (at < 0) this.#input.removeAttribute("aria-activedescendant");
    else this.#input.setAttribute("aria-activedescendant", `${this.#list.id}-${at}`);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#mark(-1);
  }

  #choose(choice: Choice | null): void {
    const changed = this.#select.value !== (choice?.value ?? "");
    this.#select.value = choice?.value ?? "";
    this.show();
    if (changed) this.#select.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Takes what was typed for what it means; where it means none or several, says so and changes nothing. */
  #settle(): void {
    const typed = this.#input.value.trim();
    const matches = authoritiesByName(typed, this.#choices());
    const found = findAuthorityByName(typed, this.#choices());
    if (typed === "") this.#choose(null);
    else if (typed === this.#chosen()?.name) this.#close();
    else if (found !== null) this.#choose(found);
    else {
      this.#close();
      this.#refuse(
        matches.length > 1
          ? `More than one ${this.#select.dataset["one"] ?? "authority"} fits: choose one.`
          : this.#noneCalled(typed),
      );
    }
  }

  /** A list of reports lacks authorities that exist: it must not deny them. */
  #noneCalled(typed: string): string {
    const none = this.#select.dataset["none"] ?? "No authority is called";
    return `${none} “${typed}”.`;
  }

  #refuse(words: string): void {
    this.#refusal.textContent = words;
    if (words === "") this.#input.removeAttribute("aria-invalid");
    else this.#input.setAttribute("aria-invalid", "true");
    if (words !== "") this.#status.textContent = words;
  }
}
customElements.define("typed-choice", TypedChoice);
