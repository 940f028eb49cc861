import { block, headingBlock, type SourceTree } from "../document.ts";
import { htmlIsland } from "./html-island.ts";
import { plainDigits, takeSuperscripts, tidy } from "./inline.ts";
import { treeOf, type Ranged } from "./ranges.ts";

const marker = /^(\s*)([-\u2013\u2014\u2022\u25aa\u25a0]|\d{1,3}[.)])[ \u00a0]+(?=\S)/u;
const footnote = /^([\u00b9\u00b2\u00b3\u2074-\u2079]+)\s*/u;
const noText = { places: [], characters: 0 };

/** Plain text with one paragraph a line, lists by "- " and "1. ", tables by tabs, and islands of HTML. */
export function readLines(text: string): SourceTree {
  const ranged: Ranged[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const start = offset;
    const end = start + line.length;
    offset = end + 1;
    if (line.trim() === "") continue;
    if (line.includes("<p>")) {
      ranged.push(...htmlIsland(line, start));
      continue;
    }
    const note = footnote.exec(line);
    if (note) {
      const node = block(tidy(line.slice(note[0].length)), {
        ...noText,
        role: "footnote",
        marker: plainDigits(note[1] ?? ""),
      });
      ranged.push({ node, start, end });
      continue;
    }
    const item = marker.exec(line);
    const { text: value, noteMarks } = takeSuperscripts(line.slice(item?.[0].length ?? 0));
    const cells = value
      .split("\t")
      .map((cell) => tidy(cell))
      .filter((cell) => cell !== "");
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    const data = {
      ...noText,
      noteMarks,
      marker: item?.[2] ?? null,
      depth: item === null ? 0 : (item[1] ?? "").length > 0 ? 2 : 1,
    };
    const node =
      cells.length > 1 && item === null
        ? headingBlock(cells.join("\t"), 2, { ...data, cells })
        : block(cells.join("\t"), { ...data, cells: cells.length > 1 ? cells : null });
    ranged.push({ node, start, end });
  }
  return treeOf(text, "text", ranged);
}
