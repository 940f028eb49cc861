import { block } from "../document.ts";
import { stripTags, takeSuperscripts, tidy } from "./inline.ts";
import type { Ranged } from "./ranges.ts";

/**
 * Lines that Markdown takes for one paragraph though each stands for itself: rows of cells parted by tabs.
 * A row of several cells has `cells`. `offset` is where the first line begins in the source.
 */
export function cellLines(source: string, offset: number): Ranged[] {
  const ranged: Ranged[] = [];
  let start = offset;
  for (const line of source.split("\n")) {
    const end = start + line.length;
    const { text, noteMarks } = takeSuperscripts(line);
    const cells = text
      .split("\t")
      .map((cell) => tidy(stripTags(cell)))
      .filter((cell) => cell !== "");
    if (cells.length > 0) {
      const node = block(cells.join("\t"), {
        places: [],
        characters: 0,
        cells: cells.length > 1 ? cells : null,
        bold: /^<b>[^\t]*<\/b>$/iu.test(line.trim()),
        noteMarks,
      });
      ranged.push({ node, start, end });
    }
    start = end + 1;
  }
  return ranged;
}
