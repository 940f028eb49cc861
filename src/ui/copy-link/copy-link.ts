import { watchUse } from "./paragraph-in-use.ts";

/** Watches the paragraphs of the page and gives the one in use a button that copies its address. */
class CopyLink extends HTMLElement {
  connectedCallback(): void {
    // There is none on a page that is not served securely.
    if (!("clipboard" in navigator)) return;
    watchUse((target) => this.offer(target));
  }

  private offer(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const paragraph = target.closest(".para, .finding");
    const foot = paragraph?.querySelector(".para-foot, .finding-head");
    if (!paragraph || !foot || foot.querySelector(".copy-link") !== null) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy copy-link";
    button.textContent = "Copy link";
    const number = paragraph.querySelector(".para-number a, .finding-head a");
    const words = number?.textContent.replace(/\s+/gu, " ").trim() ?? "";
    const name = number?.getAttribute("aria-label") ?? words;
    button.setAttribute("aria-label", `Copy link: ${name}`);
    button.addEventListener("click", () => void this.copy(paragraph.id, button));
    foot.append(button);
  }

  private async copy(id: string, button: HTMLButtonElement): Promise<void> {
    const address = new URL(`#${id}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      button.textContent = "Copied";
      this.say("Link copied");
    } catch {
      location.hash = id;
      this.say("The link is in the address bar");
    }
  }

  private say(words: string): void {
    const status = this.querySelector("[role=status]");
    if (status !== null) status.textContent = words;
  }
}

customElements.define("copy-link", CopyLink);

// Only who comes from a search has something to be marked.
if (document.referrer.includes("/search/")) void import("./mark-found.ts");
