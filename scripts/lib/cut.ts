import type { TracedBlock } from "../../src/parse/index.ts";

/** The lines of a text from one to another, both included, as they are. */
export function cutLines(text: string, from: number, to: number): string {
  return `${text
    .split(/\r\n|\n|\r/u)
    .slice(from - 1, to)
    .join("\n")}\n`;
}

/** The blocks that begin on pages from one to another, a line each, with their number or list glyph. */
export function cutPages(blocks: readonly TracedBlock[], from: number, to: number): string {
  const lines = blocks
    .filter(({ places }) => places.some((place) => place.from >= from && place.from <= to))
    .map(({ taken, text }) => {
      const mark = /(?:marker|number) (\S+?)(?:,|$)/u.exec(taken)?.[1];
      return mark === undefined ? text : `${mark} ${text}`;
    });
  return lines.length === 0 ? "" : `${lines.join("\n\n")}\n`;
}
