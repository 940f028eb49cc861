import type { PDFPageProxy } from "./load.ts";

/** How a font draws its letters. */
export type Face = { bold: boolean; italic: boolean };

const plain: Face = { bold: false, italic: false };

/**
 * The faces of a document's fonts. pdfjs tells a font's name only to who would draw a page, so the
 * pages on which a font first carries words are asked for that: two or three of a report.
 */
export class Faces {
  readonly #faces = new Map<string, Face>();

  has(font: string): boolean {
    return this.#faces.has(font);
  }

  of(font: string): Face {
    return this.#faces.get(font) ?? plain;
  }

  /** Learns the faces of the fonts named, all used on the page. */
  async learn(page: PDFPageProxy, fonts: Iterable<string>): Promise<void> {
    await page.getOperatorList();
    for (const font of fonts) {
      const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
      const name = nameOf(known);
      this.#faces.set(font, {
        bold: /bold|black|heavy/iu.test(name),
        italic: /italic|oblique/iu.test(name),
      });
    }
  }
}

function nameOf(font: unknown): string {
  return typeof font === "object" &&
    font !== null &&
    "name" in font &&
    typeof font.name === "string"
    ? font.name
    : "";
}
