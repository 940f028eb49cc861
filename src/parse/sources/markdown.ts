import type { Html, ListItem, PhrasingContent, RootContent } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { block, headingBlock, type BlockData, type SourceTree } from "../document.ts";
import { htmlIsland } from "./html-island.ts";
import { plainDigits, stripTags, takeSuperscripts, tidy } from "./inline.ts";
import { treeOf, type Ranged } from "./ranges.ts";

type Flow = RootContent | ListItem;

/** Text of phrasing content, with marks between <sup> tags and superscript digits taken out. */
function inline(nodes: readonly PhrasingContent[]): { text: string; noteMarks: string[] } {
  const noteMarks: string[] = [];
  let inMark = false;
  const walk = (list: readonly PhrasingContent[]): string =>
    list
      .map((node) => {
        if (node.type === "html") {
          if (/^<sup>$/iu.test(node.value)) inMark = true;
          else if (/^<\/sup>$/iu.test(node.value)) inMark = false;
          return stripTags(node.value);
        }
        if (node.type === "break") return " ";
        if ("children" in node) return walk(node.children);
        const value = "value" in node ? node.value : "";
        if (inMark && /^\d{1,2}$/u.test(value.trim())) {
          noteMarks.push(plainDigits(value.trim()));
          return "";
        }
        return value;
      })
      .join("");
  const taken = takeSuperscripts(walk(nodes));
  return { text: tidy(taken.text), noteMarks: [...noteMarks, ...taken.noteMarks] };
}

const isBold = (nodes: readonly PhrasingContent[], source: string): boolean =>
  (nodes.length === 1 && nodes[0]?.type === "strong") ||
  /^<b>[^\t]*<\/b>\s*$/iu.test(source.trim());

/** A paragraph that begins with a raised figure is a footnote. */
const leadingMark = /^(?:<sup>\s*(?:\d{1,2}|&)\s*<\/sup>|[\u00b9\u00b2\u00b3\u2074-\u2079])/u;
/** What some converters make of `<sup>1</sup>` at the head of a footnote: `<sup>&</sup>lt;sup>1</sup>`. */
const garbledMark = /^&?lt;sup>\s*(\d{1,2})\s*/u;

/** List markers before a paragraph on its own line: `- 45. 44. ` gives ["-", "45.", "44."]. */
const markersBefore = (text: string, start: number): string[] => {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return line.split(/\s+/u).filter((part) => /^(?:[-*+]|\d{1,3}[.)])$/u.test(part));
};

/**
 * Markdown, with islands of HTML and tab-separated rows, to the flat tree. List numbers are read from the
 * text, never from the list's own counting, because a paragraph between two items restarts a list.
 */
export function readMarkdown(text: string): SourceTree {
  const root = unified().use(remarkParse).parse(text);
  const ranged: Ranged[] = [];
  const offsets = (node: Flow): { start: number; end: number } => ({
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  });

  const addParagraph = (children: PhrasingContent[], node: Flow, depth: number): void => {
    const { start, end } = offsets(node);
    const source = text.slice(start, end);
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    const markers = depth > 0 ? markersBefore(text, start) : [];
    const from = markers.length > 0 ? lineStart : start;
    const numbers = markers.filter((marker) => /^\d/u.test(marker));
    const marker = numbers[0] ?? markers[0] ?? null;
    const shared: Partial<BlockData> & Pick<BlockData, "places" | "characters"> = {
      places: [],
      characters: 0,
      marker,
      depth: marker === null ? 0 : depth,
    };
    // A cover table comes as lines of tab-separated cells, which Markdown takes for one paragraph.
    if (source.includes("\t") || /^\s*\d\.\d /mu.test(source)) {
      let at = start;
      for (const line of source.split("\n")) {
        const cells = line
          .split("\t")
          .map((cell) => tidy(stripTags(cell)))
          .filter((cell) => cell !== "");
        if (cells.length > 0) {
          ranged.push({
            node: block(cells.join("\t"), {
              ...shared,
              marker: at === start ? marker : null,
              cells: cells.length > 1 ? cells : null,
              bold: isBold([], line),
            }),
            start: at === start ? from : at,
            end: at + line.length,
          });
        }
        at += line.length + 1;
      }
      return;
    }
    const { text: value, noteMarks } = inline(children);
    if (leadingMark.test(source)) {
      const note = {
        ...shared,
        role: "footnote" as const,
        marker: noteMarks[0] ?? garbledMark.exec(value)?.[1] ?? null,
      };
      ranged.push({ node: block(value.replace(garbledMark, ""), note), start: from, end });
      return;
    }
    const extra = numbers.slice(1).join(" ");
    ranged.push({
      node: block(extra === "" ? value : `${extra} ${value}`, {
        ...shared,
        bold: isBold(children, source),
        noteMarks,
      }),
      start: from,
      end,
    });
  };

  const addHtml = (node: Html): void => {
    let at = node.position?.start.offset ?? 0;
    for (const line of text.slice(at, node.position?.end.offset ?? 0).split("\n")) {
      const island = /<p>/iu.test(line) ? htmlIsland(line, at) : [];
      if (island.length > 0) ranged.push(...island);
      else {
        const cells = line
          .split("\t")
          .map((cell) => tidy(stripTags(cell)))
          .filter((cell) => cell !== "");
        const taken = takeSuperscripts(cells.join("\t"));
        if (cells.length > 0) {
          ranged.push({
            node: block(taken.text, {
              places: [],
              characters: 0,
              cells: cells.length > 1 ? cells : null,
              bold: isBold([], line),
              noteMarks: taken.noteMarks,
            }),
            start: at,
            end: at + line.length,
          });
        }
      }
      at += line.length + 1;
    }
  };

  const walk = (nodes: readonly Flow[], depth: number): void => {
    for (const node of nodes) {
      if (node.type === "heading") {
        const { text: value, noteMarks } = inline(node.children);
        const { start, end } = offsets(node);
        if (value !== "") {
          ranged.push({
            node: headingBlock(value, node.depth, {
              places: [],
              characters: 0,
              noteMarks,
              bold: isBold(node.children, ""),
            }),
            start,
            end,
          });
        }
      } else if (node.type === "paragraph") addParagraph(node.children, node, depth);
      else if (node.type === "list") walk(node.children, depth);
      else if (node.type === "listItem") {
        // "- 13. Text" is a list in a list to Markdown; here it is one item with two markers.
        const own = node.children[0]?.type === "paragraph" || node.children[0]?.type === "heading";
        walk(node.children, own ? depth + 1 : Math.max(depth, 0));
      } else if (node.type === "blockquote") walk(node.children, depth);
      else if (node.type === "html") addHtml(node);
      else if (node.type === "code") {
        const { start, end } = offsets(node);
        ranged.push({ node: block(tidy(node.value), { places: [], characters: 0 }), start, end });
      }
    }
  };
  walk(root.children, 0);
  return treeOf(text, "markdown", ranged);
}
