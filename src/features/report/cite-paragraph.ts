import { citation, citedName, quotation } from "../../wording/citation.ts";
import { watchUse } from "../../ui/copy-link/paragraph-in-use.ts";

/** Gives the paragraph in use a button that shows how to cite it, ready to copy, also as a quotation. */
class CiteParagraph extends HTMLElement {
  connectedCallback(): void {
    watchUse((target) => this.offer(target));
  }

  private offer(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const paragraph = target.closest(".para");
    const foot = paragraph?.querySelector(".para-foot");
    if (!paragraph || !foot || foot.querySelector(".cite-button") !== null) return;
    const name = paragraph.querySelector(".para-number a");
    const cite = button("Cite", "copy cite-button");
    cite.setAttribute("aria-label", `Cite: ${nameOf(name)}`);
    cite.setAttribute("aria-expanded", "false");
    cite.addEventListener("click", () => this.toggle(paragraph, cite));
    foot.append(cite);
  }

  private toggle(paragraph: Element, cite: HTMLButtonElement): void {
    const panel = paragraph.querySelector<HTMLElement>(".cite") ?? this.panel(paragraph);
    const isOpen = cite.getAttribute("aria-expanded") === "true";
    panel.hidden = isOpen;
    cite.setAttribute("aria-expanded", String(!isOpen));
  }

  private panel(paragraph: Element): HTMLElement {
    const cited = this.citationOf(paragraph);
    const lines = [...paragraph.querySelectorAll(".para-text p, .para-text li")].map(textOf);
    const panel = document.createElement("div");
    panel.className = "cite";
    const words = document.createElement("p");
    words.textContent = cited;
    panel.append(
      words,
      this.copyButton("Copy citation", cited),
      " ",
      this.copyButton("Copy as quotation", quotation(lines, cited)),
    );
    paragraph.append(panel);
    return panel;
  }

  private citationOf(paragraph: Element): string {
    const { before = "", after = "" } = this.dataset;
    const number = textOf(paragraph.querySelector(".para-number a")).match(/\d+$/u)?.[0] ?? null;
    const page = paragraph.querySelector<HTMLAnchorElement>('.para-foot a[href*="#page="]');
    return citation(
      { before, after },
      {
        name: citedName(paragraph.id, number),
        address: new URL(`${location.pathname}#${paragraph.id}`, location.href).href,
        page: page === null ? null : { words: textOf(page), href: page.href },
      },
    );
  }

  private copyButton(words: string, text: string): HTMLButtonElement {
    const copy = button(words, "copy");
    copy.addEventListener("click", () => {
      void navigator.clipboard.writeText(text).then(
        () => this.say(copy, "Copied"),
        () => this.say(copy, "Not copied: select the text above"),
      );
    });
    // There is none on a page that is not served securely: the text can be selected.
    copy.hidden = !("clipboard" in navigator);
    return copy;
  }

  private say(copy: HTMLButtonElement, words: string): void {
    copy.textContent = words;
    // One place tells what was copied, link or citation.
    const status = document.querySelector("copy-link [role=status]");
    if (status !== null) status.textContent = words;
  }
}

function button(words: string, className: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = words;
  return made;
}

function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

function nameOf(link: Element | null): string {
  return link?.getAttribute("aria-label") ?? textOf(link);
}

customElements.define("cite-paragraph", CiteParagraph);
