import type { SourceTree } from "../document.ts";
import { setFaces } from "./pdf/fonts.ts";
import { layOut } from "./pdf/layout.ts";
import { openPdf } from "./pdf/load.ts";
import { refuse, type PdfRefusal } from "./pdf/refusal.ts";
import { readPage } from "./pdf/runs.ts";
import { sniffPdf } from "./pdf/sniff.ts";
import type { Page } from "./pdf/types.ts";

export type { PdfRefusal } from "./pdf/refusal.ts";

/** Fewer characters than this on an average page: its text is pictures. */
const fewestCharacters = 20;

/**
 * Reads a PDF: pdfjs gives each piece of text with its place and font; pieces become lines, lines
 * become blocks (paragraphs, list items, headings, table rows, notes, furniture), each with its page.
 * Gives a refusal, and never throws, for bytes that hold no readable text.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceTree | PdfRefusal> {
  const refused = sniffPdf(bytes);
  if (refused) return refused;
  const opened = await openPdf(bytes);
  if ("refused" in opened) return opened;
  const { document, close } = opened;
  const pages: Page[] = [];
  try {
    for (let number = 1; number <= document.numPages; number++) {
      pages.push(await readPage(await document.getPage(number)));
    }
    await setFaces(document, pages);
  } catch {
    return refuse("truncated", `The PDF is damaged: its page ${pages.length + 1} cannot be read.`);
  } finally {
    await close().catch(() => undefined);
  }
  const characters = pages.reduce(
    (sum, page) => sum + page.runs.reduce((inner, run) => inner + run.characters, 0),
    0,
  );
  if (characters < fewestCharacters * Math.max(1, pages.length)) {
    return refuse("no-text", "The PDF holds no text: its pages are pictures, as from a scanner.");
  }
  return {
    type: "root",
    children: layOut(pages),
    data: { form: "pdf", pages: pages.length, characters },
  };
}
