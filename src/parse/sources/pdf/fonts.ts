import { hasWords } from "./characters.ts";
import type { PDFDocumentProxy } from "./load.ts";
import type { Page, Run } from "./types.ts";

/** Fewer characters than this in a whole document do not tell what is bold. */
const fewest = 12;
/** Cost of asking about a page without text, in characters of text. */
const pageCost = 300;

/**
 * Sets which runs are bold or italic. pdfjs tells a font's name only to who would draw a page, so a few
 * pages are asked for that: the shortest ones that between them use every font that carries words. `at` hears which
 * page is being asked.
 */
export async function setFaces(
  document: PDFDocumentProxy,
  pages: Page[],
  at: (page: number) => void,
): Promise<void> {
  const names = new Map<string, string>();
  let unknown = wordFonts(pages);
  while (unknown.size > 0) {
    const page = cheapest(pages, unknown);
    if (!page) break;
    for (const font of fontsOf(page)) names.set(font, "");
    at(page.number);
    // A page that cannot be drawn still gives its text: its fonts then count as plain.
    await learn(document, page, names).catch(() => undefined);
    unknown = new Set([...unknown].filter((font) => !names.has(font)));
  }
  for (const page of pages) {
    for (const run of page.runs) setFace(run, names.get(run.font));
  }
}

async function learn(
  document: PDFDocumentProxy,
  page: Page,
  names: Map<string, string>,
): Promise<void> {
  const proxy = await document.getPage(page.number);
  await proxy.getOperatorList({ annotationMode: 0 });
  for (const font of fontsOf(page)) {
    if (proxy.commonObjs.has(font)) names.set(font, nameOf(proxy.commonObjs.get(font)));
  }
}

function setFace(run: Run, name: string | undefined): void {
  if (name === undefined) return;
  run.bold = /bold|black|heavy/iu.test(name);
  run.italic ||= /italic|oblique/iu.test(name);
}

/** Fonts that carry words, and more than a few. */
function wordFonts(pages: Page[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const run of page.runs) {
      if (hasWords(run.text)) counts.set(run.font, (counts.get(run.font) ?? 0) + run.characters);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([font]) => font));
}

/** The page that tells most of the fonts for the least text. */
function cheapest(pages: Page[], unknown: Set<string>): Page | undefined {
  let best: Page | undefined;
  let bestCost = Infinity;
  for (const page of pages) {
    const told = [...fontsOf(page)].filter((font) => unknown.has(font)).length;
    if (told === 0) continue;
    const characters = page.runs.reduce((sum, run) => sum + run.characters, 0);
    const cost = (characters + pageCost) / told;
    if (cost < bestCost) [best, bestCost] = [page, cost];
  }
  return best;
}

function fontsOf(page: Page): Set<string> {
  return new Set(page.runs.map((run) => run.font));
}

function nameOf(font: unknown): string {
  return typeof font === "object" &&
    font !== null &&
    "name" in font &&
    typeof font.name === "string"
    ? font.name
    : "";
}
