import { authoritiesByName } from "../../search/query/find-authority-by-name.ts";

/** A line of the list below, as the finder reads it. */
type Line = { name: string; aliases: string[]; ended: string | null; line: Element };

/**
 * A box over the list of authorities: what is typed leaves only the authorities it can mean, best first. Enter goes
 * to the best of them. It is not there without scripts; the list itself shows other names.
 */
class AuthorityFinder extends HTMLElement {
  #lines: Line[] = [];

  connectedCallback(): void {
    const list = document.getElementById(this.dataset["list"] ?? "");
    const form = this.querySelector("form");
    const input = this.querySelector("input");
    if (list === null || form === null || input === null) return;
    this.#lines = [...list.querySelectorAll(".letter li[data-names]")].map(read);
    form.hidden = false;
    const show = () => this.#show(input.value, list);
    input.addEventListener("input", show);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#best()?.click();
    });
    // The browser may bring back what was typed.
    if (input.value !== "") show();
  }

  #best(): HTMLAnchorElement | null {
    return this.querySelector("ol a");
  }

  #show(typed: string, list: HTMLElement): void {
    const results = this.querySelector("ol");
    const status = this.querySelector("[role=status]");
    if (results === null || status === null) return;
    const matches = authoritiesByName(typed, this.#lines);
    const asked = typed.trim() !== "";
    list.hidden = asked;
    results.hidden = !asked;
    results.replaceChildren(...matches.map(({ authority }) => authority.line.cloneNode(true)));
    status.textContent = asked ? told(matches.length) : "";
  }
}

function read(line: Element): Line {
  const [name = "", ...aliases] = (line.getAttribute("data-names") ?? "").split("|");
  return { name, aliases, ended: line.getAttribute("data-ended"), line };
}

function told(count: number): string {
  if (count === 0)
    return "No authority here has that name. A district’s services are its county’s.";
  return count === 1 ? "1 authority" : `${count} authorities`;
}

customElements.define("authority-finder", AuthorityFinder);
