/** What pdfjs said while a page was read; page 0: while the file was opened. */
export type Warning = { page: number; text: string };

/** Takes what is said from here on for a page. */
export type Listener = { heard: Warning[]; at: (page: number) => void };

/** Of no text: hints for drawing letters, pictures, fonts that every reader has. */
const harmless =
  /^TT: |standardFontDataUrl|[Ii]mage|[Jj]peg|JPEG|decodeScan|readDataBlock|ColorSpace|CMYK|blend mode|SMask|setLineWidth|setDash/u;

/** One PDF at a time, for what is said bears no name. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads with an ear to pdfjs. Where it cannot make out a part of a file it goes on without it, and says so to the
 * console and nowhere else; so the console's own ear is lent for the time, and given back. Nothing is printed.
 */
export async function listening<Result>(
  read: (listener: Listener) => Promise<Result>,
): Promise<Result> {
  const mine = turn.then(async () => {
    const { warn } = globalThis.console;
    let page = 0;
    const heard: Warning[] = [];
    globalThis.console.warn = (...said: unknown[]): void => {
      const text = said
        .map(String)
        .join(" ")
        .replace(/^Warning: /u, "");
      if (!harmless.test(text)) heard.push({ page, text });
    };
    try {
      return await read({ heard, at: (next) => (page = next) });
    } finally {
      globalThis.console.warn = warn;
    }
  });
  turn = mine.catch(() => undefined);
  return mine;
}
