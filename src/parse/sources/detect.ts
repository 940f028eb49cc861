/** The form of a source, or why it is none that can be read. */
export type Detected =
  | { form: "pdf" }
  | { form: "markdown" | "lines" | "wrapped"; text: string }
  | {
      refused: "empty" | "html" | "binary" | "encoding" | "too-large" | "laid-out";
      reason: string;
    };

/** The largest source that is read, in bytes. The largest published report has 3 MB. */
const largestSource = 40_000_000;
const largestText = 5_000_000;
/** The longest text of a report has 2,000 lines. */
const mostLines = 60_000;
const tooLong = {
  refused: "too-large",
  reason: "this text is far longer than any report",
} as const;

/** Marks that show no letter; a soft hyphen at a line's end still says how the lines are joined. */
const invisible = /[\u200B\u2060\uFEFF]|\u00AD(?!\n)/gu;

const decoder = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** True for a text that keeps the layout of its pages: many lines are set in by two spaces or more. */
function isLaidOut(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const set = lines.filter((line) => /^\f? {2,}\S/u.test(line) && !/^\s+[-*]\s/u.test(line));
  return lines.length > 100 && set.length > lines.length * 0.2;
}

/** Tells what a source is by its bytes, never by its name. */
export function detect(bytes: Uint8Array): Detected {
  if (bytes.length === 0) return { refused: "empty", reason: "the file is empty" };
  if (bytes.length > largestSource) {
    return {
      refused: "too-large",
      reason: `the file has ${String(Math.round(bytes.length / 1e6))} MB; no report is larger than ${String(largestSource / 1e6)} MB`,
    };
  }
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  if (head.includes("%PDF-")) return { form: "pdf" };
  if (/<!doctype html|<html[\s>]/iu.test(head)) {
    return { refused: "html", reason: "this is a web page (HTML), not a report" };
  }
  if (bytes.length > largestText) {
    return tooLong;
  }
  const isUtf16 = /^(?:\u00ff\u00fe|\u00fe\u00ff)/u.test(head);
  if (isUtf16)
    return { refused: "encoding", reason: "this text is in UTF-16; save it as UTF-8 first" };
  if (bytes.includes(0)) {
    return { refused: "binary", reason: "this is neither a PDF nor a text in UTF-8" };
  }
  const text = decode(bytes)?.replace(/\r\n?/gu, "\n").replace(invisible, "") ?? null;
  if (text === null) {
    return { refused: "encoding", reason: "this text is not in UTF-8; save it as UTF-8 first" };
  }
  if (text.trim() === "") return { refused: "empty", reason: "the file holds only white space" };
  if (text.split("\n").length > mostLines) return tooLong;
  if (isLaidOut(text)) {
    return {
      refused: "laid-out",
      reason:
        "this text keeps the layout of its pages, which mixes headings with the grades beside them; use the PDF itself",
    };
  }
  const headings = text.match(/^#{1,6} \S/gmu)?.length ?? 0;
  if (headings >= 3) return { form: "markdown", text };
  const lengths = text
    .split("\n")
    .map((line) => line.trim().length)
    .filter((length) => length > 0);
  const long = lengths.filter((length) => length > 130).length;
  return { form: long > lengths.length * 0.1 ? "lines" : "wrapped", text };
}
