import { block, headingBlock } from "../document.ts";
import { stripTags, takeSuperscripts, tidy } from "./inline.ts";
import type { Ranged } from "./ranges.ts";

const nothing = { places: [], characters: 0 };

/**
 * The blocks of a line of HTML paragraphs, as Word's tables come out of converters.
 * Cells are parted by tabs; a row of two or more cells is one block with `cells`, a row with one cell holds
 * its paragraphs one after the other.
 *
 * `<p>Leadership…</p>⇥<p>Good</p>` is a row of two; `<p>Summary</p> <p>Services…</p>` is two paragraphs.
 * `offset` is where the line begins in the source.
 */
export function htmlIsland(line: string, offset: number): Ranged[] {
  const cells = line.split("\t");
  const filled = cells.filter((cell) => tidy(stripTags(cell)) !== "");
  if (filled.length > 1) {
    const texts = filled.map((cell) => tidy(stripTags(cell)));
    return [
      {
        node: headingBlock(texts.join("\t"), 2, { ...nothing, cells: texts }),
        start: offset,
        end: offset + line.length,
      },
    ];
  }
  const ranged: Ranged[] = [];
  const lower = line.replaceAll("<P>", "<p>").replaceAll("</P>", "</p>");
  let open = lower.indexOf("<p>");
  while (open !== -1) {
    const close = lower.indexOf("</p>", open);
    if (close === -1) break;
    const inner = line.slice(open + "<p>".length, close);
    const end = close + "</p>".length;
    const { text, noteMarks } = takeSuperscripts(tidy(stripTags(inner)));
    if (text !== "") {
      const bold = /^<b>[^]*<\/b>$/iu.test(inner.trim());
      ranged.push({
        node: block(text, { ...nothing, noteMarks, bold }),
        start: offset + open,
        end: offset + end,
      });
    }
    open = lower.indexOf("<p>", end);
  }
  return ranged;
}
