import { gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/**
 * Adds up what a page fetches, in bytes as a host sends them that compresses text. Each address counts once, as a
 * browser keeps it.
 */
export class Fetched {
  readonly #known = new Set<string>();
  #sizes: Promise<number>[] = [];

  constructor(page: Page) {
    page.on("response", (response) => {
      const { pathname } = new URL(response.url());
      if (this.#known.has(pathname)) return;
      this.#known.add(pathname);
      this.#sizes.push(sizeOf(pathname, response));
    });
  }

  /** The bytes since the last time this was asked. */
  async take(): Promise<number> {
    const sizes = await Promise.all(this.#sizes);
    this.#sizes = [];
    return sizes.reduce((sum, size) => sum + size, 0);
  }
}

async function sizeOf(pathname: string, response: Response): Promise<number> {
  // An answer that leads elsewhere, or to what the browser has, holds nothing.
  if (response.status() >= 300 && response.status() < 400) return 0;
  const body = await response.body();
  return /\.(?:js|css|json|svg)$|\/$/u.test(pathname) ? gzipSync(body).length : body.length;
}
