import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { refuse, type PdfRefusal } from "./refusal.ts";

/** An open document; close it when done. */
export type OpenPdf = { document: PDFDocumentProxy; close: () => Promise<void> };

/** More pages than any report has: what claims more is hostile or no report. */
const mostPages = 2000;

/**
 * Opens a PDF without network and without decoding its pictures.
 * A refusal where it is locked, damaged or too long.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | PdfRefusal> {
  // Loaded only when a PDF comes: it is large, and texts do not need it.
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = pdfjs.getDocument({
    // pdfjs takes the bytes over and leaves an empty array behind; the caller keeps its own.
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    // With font faces "on" it does not draw glyphs itself, which would cost much and gives nothing.
    disableFontFace: false,
    fontExtraProperties: true,
    maxImageSize: 1,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: pdfjs.VerbosityLevel.WARNINGS,
  });
  try {
    const document = await task.promise;
    if (document.numPages === 0) {
      await task.destroy();
      return refuse("no-pages", "The PDF has no pages.");
    }
    if (document.numPages > mostPages) {
      await task.destroy();
      return refuse(
        "not-a-pdf",
        `The PDF claims to have ${document.numPages} pages: it is no report.`,
      );
    }
    return { document, close: () => task.destroy() };
  } catch (error) {
    await task.destroy().catch(() => undefined);
    return error instanceof Error && error.name === "PasswordException"
      ? refuse("encrypted", "The PDF is encrypted: it cannot be read without its password.")
      : refuse("truncated", "The PDF is damaged: its list of pages cannot be read.");
  }
}

export type { PDFDocumentProxy, PDFPageProxy };
