type Entry = { scroll?: number } | null;

/**
 * Keeps in each entry of the history where its page was scrolled to: the results arrive after the browser has
 * already tried to go back there.
 */
export class ScrollMemory {
  #watching = true;
  #waiting = 0;

  constructor() {
    history.scrollRestoration = "manual";
    addEventListener("scroll", () => this.#soon(), { passive: true });
    addEventListener("pagehide", () => this.keep());
  }

  /** Writes down where the page stands now. */
  keep(): void {
    if (!this.#watching) return;
    clearTimeout(this.#waiting);
    history.replaceState({ ...(history.state as Entry), scroll: scrollY }, "");
  }

  /** Where the present entry was left; null where it is new. Nothing is written down until `restore`. */
  pause(): number | null {
    this.#watching = false;
    clearTimeout(this.#waiting);
    return (history.state as Entry)?.scroll ?? null;
  }

  /** Goes there, once what was there is there again. */
  restore(scroll: number | null): void {
    if (scroll !== null) scrollTo({ top: scroll, behavior: "instant" });
    this.#watching = true;
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.keep(), 120);
  }
}
