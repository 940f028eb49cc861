import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/**
 * Adds up what a page fetches from a site, in bytes as a static host sends them: text compressed with gzip, the
 * files of the index as they are. Each file of a page is counted once, as a browser keeps it.
 */
export class ServedBytes {
  #sum = 0;
  readonly #known = new Set<string>();

  constructor(page: Page, site: { url: string; folder: string }) {
    page.on("requestfinished", (request) => {
      const path = new URL(request.url()).pathname;
      if (this.#known.has(path)) return;
      this.#known.add(path);
      if (request.url().startsWith(site.url)) this.#sum += sizeOf(join(site.folder, path));
    });
  }

  /** The bytes since the last time this was asked. */
  take(): number {
    const sum = this.#sum;
    this.#sum = 0;
    return sum;
  }
}

const sizes = new Map<string, number>();

function sizeOf(path: string): number {
  let size = sizes.get(path);
  if (size === undefined) {
    const file = path.endsWith("/") ? join(path, "index.html") : path;
    const content = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    size = /\.(?:html|js|css|json|svg|xml|txt|webmanifest)$/u.test(file)
      ? gzipSync(content).length
      : content.length;
    sizes.set(path, size);
  }
  return size;
}
