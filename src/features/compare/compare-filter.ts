/**
 * Filters the findings of a comparison by words and by the inspectors' own mark. Builds its own controls, so
 * that without scripts there is none that does nothing.
 */
class CompareFilter extends HTMLElement {
  #words = document.createElement("input");
  #marked = document.createElement("input");
  #status = document.createElement("p");

  connectedCallback(): void {
    if (this.childElementCount > 0) return;
    this.#words.type = "search";
    this.#marked.type = "checkbox";
    this.#status.setAttribute("role", "status");
    this.append(
      labelled("Show only findings with", this.#words),
      labelled("only those marked “Recommendation”", this.#marked),
      this.#status,
    );
    for (const control of [this.#words, this.#marked]) {
      control.addEventListener("input", () => this.#apply());
    }
  }

  #apply(): void {
    const section = this.closest("section");
    if (section === null) return;
    const words = plain(this.#words.value)
      .split(" ")
      .filter((word) => word !== "");
    const marked = this.#marked.checked;
    const active = words.length > 0 || marked;
    let shown = 0;
    for (const finding of section.querySelectorAll<HTMLElement>(".finding")) {
      const text = plain(finding.textContent);
      const fits =
        words.every((word) => text.includes(word)) &&
        (!marked || finding.dataset["marked"] === "yes");
      finding.hidden = active && !fits;
      if (!finding.hidden) shown += 1;
    }
    // A pair stays whole: a paragraph is read beside its counterpart, not without it.
    for (const pair of section.querySelectorAll<HTMLElement>(".compare-pair")) {
      const both = [...pair.querySelectorAll<HTMLElement>(".finding")];
      const fits = both.some((one) => !one.hidden);
      for (const one of both) one.hidden = active && !fits;
      pair.hidden = active && !fits;
    }
    for (const group of section.querySelectorAll("details")) {
      const fits = group.querySelector(".finding:not([hidden])") !== null;
      group.hidden = active && !fits;
      if (active && fits) group.open = true;
    }
    this.#status.textContent = active
      ? `${shown} ${shown === 1 ? "finding fits" : "findings fit"}, shown with their counterparts.`
      : "";
  }
}

function labelled(text: string, control: HTMLInputElement): HTMLLabelElement {
  const label = document.createElement("label");
  const name = document.createElement("span");
  name.textContent = text;
  label.append(...(control.type === "checkbox" ? [control, name] : [name, control]));
  return label;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();
}

customElements.define("compare-filter", CompareFilter);
