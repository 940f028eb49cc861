import { countInk, withDashes } from "./characters.ts";
import type { PDFPageProxy } from "./load.ts";
import type { Page, Run } from "./types.ts";

/**
 * The text of one page as runs, in the order of the source, each glyph once: the same words drawn
 * again at the same place (a poor man's bold) are left out.
 */
export async function readPage(page: PDFPageProxy): Promise<Page> {
  const content = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  const matrix: readonly number[] = viewport.transform;
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = matrix;
  const runs: Run[] = [];
  const seen = new Map<string, Run>();
  let spaced = false;
  let opens = true;
  for (const item of content.items) {
    if (!("str" in item)) continue;
    const text = withDashes(item.str.trim());
    if (text === "") {
      // An empty item that ends a line is where pdfjs met a new piece of marked content.
      if (item.hasEOL) opens = true;
      else spaced = true;
      continue;
    }
    const t: readonly number[] = item.transform;
    const [ta = 1, tb = 0, tc = 0, td = 1, te = 0, tf = 0] = t;
    const size = Math.hypot(c * ta + d * tb, a * ta + b * tb) === 0 ? 0 : sizeOf(ta, tb, tc, td);
    const x = a * te + c * tf + e;
    const y = viewport.height - (b * te + d * tf + f);
    const run: Run = {
      text: /[\s\u00a0]{2}|[\t\u00a0]/u.test(text) ? text.replace(/\s+/gu, " ") : text,
      x,
      right: x + item.width,
      y,
      size,
      font: item.fontName,
      bold: null,
      // A font without slanted letters of its own is drawn slanted.
      italic: tb === 0 && tc !== 0,
      spaced: spaced || item.str.charCodeAt(0) === 32,
      opens,
      characters: countInk(text),
    };
    opens = false;
    spaced = item.str.charCodeAt(item.str.length - 1) === 32;
    const twin = seen.get(text);
    if (twin && Math.abs(twin.x - x) < size * 0.12 && Math.abs(twin.y - y) < size * 0.12) continue;
    seen.set(text, run);
    runs.push(run);
  }
  return { number: page.pageNumber, width: viewport.width, height: viewport.height, runs };
}

/** Height of the type: of slanted letters the upright part. */
function sizeOf(a: number, b: number, c: number, d: number): number {
  return b === 0 ? Math.abs(d) : Math.hypot(c, d) || Math.abs(a);
}
