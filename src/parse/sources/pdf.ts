import type { SourceTree } from "../document.ts";
import { tellContents } from "./pdf/contents-check.ts";
import { tellDamage } from "./pdf/damage.ts";
import { setFaces } from "./pdf/fonts.ts";
import { layOut } from "./pdf/layout.ts";
import { openPdf } from "./pdf/load.ts";
import { printedPages, tellPages } from "./pdf/printed-pages.ts";
import { refuse, type PdfRefusal } from "./pdf/refusal.ts";
import { readPage } from "./pdf/runs.ts";
import { sniffPdf } from "./pdf/sniff.ts";
import { sound, type Soundness } from "./pdf/soundness.ts";
import type { Page } from "./pdf/types.ts";
import { tellUnknown } from "./pdf/unknown-characters.ts";
import { listening, type Warning } from "./pdf/warnings.ts";

export type { PdfRefusal } from "./pdf/refusal.ts";

/** Fewer characters than this on an average page: its text is pictures. */
const fewestCharacters = 20;

/** What pdfjs gives of a PDF. `objects`: the number of each page's object in the file; `heard`: what it could not read. */
type Read = { pages: Page[]; objects: number[]; heard: Warning[] };

/** The pages' text. One PDF at a time. */
function readPages(bytes: Uint8Array): Promise<Read | PdfRefusal> {
  return listening(async ({ heard, at }) => {
    const opened = await openPdf(bytes);
    if ("refused" in opened) return opened;
    const { document, close } = opened;
    const pages: Page[] = [];
    const objects: number[] = [];
    try {
      for (let number = 1; number <= document.numPages; number++) {
        at(number);
        const page = await document.getPage(number);
        objects.push(page.ref?.num ?? 0);
        pages.push(await readPage(page));
      }
      await setFaces(document, pages, at);
    } catch {
      return refuse(
        "truncated",
        `The PDF is damaged: its page ${pages.length + 1} cannot be read.`,
      );
    } finally {
      await close().catch(() => undefined);
    }
    return { pages, objects, heard };
  });
}

/** Why pages hold no text: they are pictures, or hold next to nothing, or nothing. */
function noText(pages: number, characters: number, { texts }: Soundness): PdfRefusal {
  const pictures = [...texts.values()].some((text) => /\/Subtype\s{0,4}\/Image/u.test(text));
  if (pictures) {
    return refuse("no-text", "The PDF holds no text: its pages are pictures, as from a scanner.");
  }
  return characters > 0
    ? refuse("blank", `The PDF holds hardly any text: characters ${characters}, pages ${pages}.`)
    : refuse(
        "blank",
        "The PDF's pages hold neither text nor pictures: they are blank, or drawn as lines.",
      );
}

/**
 * Reads a PDF: pdfjs gives each piece of text with its place and font; pieces become lines, lines
 * become blocks (paragraphs, list items, headings, table rows, notes, furniture), each with its page.
 * What is damaged, unreadable or gone is among the tree's losses.
 * Gives a refusal, and never throws, for bytes that hold no readable text.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceTree | PdfRefusal> {
  const refused = sniffPdf(bytes);
  if (refused) return refused;
  const soundness = sound(bytes);
  if ("refused" in soundness) return soundness;
  const read = await readPages(bytes);
  if ("refused" in read) return read;
  const { pages, objects, heard } = read;
  const characters = pages.reduce(
    (sum, page) => sum + page.runs.reduce((inner, run) => inner + run.characters, 0),
    0,
  );
  if (characters < fewestCharacters * Math.max(1, pages.length)) {
    return noText(pages.length, characters, soundness);
  }
  const children = layOut(pages);
  const printed = printedPages(children, pages.length);
  return {
    type: "root",
    children,
    data: {
      form: "pdf",
      pages: pages.length,
      characters,
      losses: [
        ...tellDamage(soundness, objects, heard),
        ...tellUnknown(pages),
        ...tellPages(printed),
        ...tellContents(children, pages.length, printed),
      ],
    },
  };
}
