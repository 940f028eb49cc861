import { refuse, type PdfRefusal } from "./refusal.ts";

/** Bytes at the file's start and end in which its marks must stand. */
const headLength = 1024;
const tailLength = 2048;

/**
 * Whether the bytes can be a whole PDF, told from their first and last ones: null when they can.
 * A PDF ends with "%%EOF"; one that was cut off does not, and would be read with pages missing.
 */
export function sniffPdf(bytes: Uint8Array): PdfRefusal | null {
  if (bytes.length === 0) return refuse("empty", "The file is empty: it holds no bytes.");
  const head = latin1(bytes.subarray(0, headLength));
  if (!head.includes("%PDF-")) {
    if (head.trim() === "" && bytes.length <= headLength)
      return refuse("empty", "The file is empty: it holds nothing but white space.");
    return /<(?:!doctype|html|head|body|\?xml)\b/iu.test(head)
      ? refuse("html", "The file is a web page (HTML) saved under the name of a PDF.")
      : refuse("not-a-pdf", "The file is not a PDF: it does not begin with “%PDF”.");
  }
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - tailLength)));
  if (!tail.includes("%%EOF"))
    return refuse("truncated", "The PDF is cut off: its end (“%%EOF”) is missing.");
  return null;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
