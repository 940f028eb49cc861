import type { Heading, Html, ListItem, Paragraph, RootContent, Table } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { remark } from "remark";
import type { Processor } from "unified";
import { block, headingBlock, type SourceTree } from "../document.ts";
import { cellLines } from "./cell-lines.ts";
import { htmlIsland } from "./html-island.ts";
import { tidy } from "./inline.ts";
import { inlineText, isBold } from "./markdown-inline.ts";
import { treeOf, type Ranged } from "./ranges.ts";

type Flow = RootContent | ListItem;

/** A paragraph that begins with a raised figure is a footnote. */
const leadingMark = /^(?:<sup>\s*(?:\d{1,2}|&)\s*<\/sup>|[\u00b9\u00b2\u00b3\u2074-\u2079])/u;
/** What some converters make of `<sup>1</sup>` at the head of a footnote: `<sup>&</sup>lt;sup>1</sup>`. */
const garbledMark = /^&?lt;sup>\s*(\d{1,2})\s*/u;
/** A cover table comes as lines of tab-separated cells or of sub-numbered rows. */
const isTable = (source: string): boolean =>
  source.includes("\t") || /^[ \t]*\d\.\d /mu.test(source);

const rangeOf = (node: Flow): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

const noText = { places: [], characters: 0 };

function readHeading(node: Heading): Ranged[] {
  const { text, noteMarks } = inlineText(node.children);
  if (text === "") return [];
  const bold = isBold(node.children, "");
  return [
    { node: headingBlock(text, node.depth, { ...noText, noteMarks, bold }), ...rangeOf(node) },
  ];
}

/** List markers before a paragraph on its own line: `- 45. 44. ` gives ["-", "45.", "44."]. */
function markersBefore(text: string, start: number): { from: number; markers: string[] } {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const markers = text
    .slice(from, start)
    .split(/\s+/u)
    .filter((part) => /^(?:[-*+]|\d{1,3}[.)])$/u.test(part));
  return markers.length === 0 ? { from: start, markers } : { from, markers };
}

function readParagraph(node: Paragraph, text: string, depth: number): Ranged[] {
  const { start, end } = rangeOf(node);
  const source = text.slice(start, end);
  const { from, markers } = depth > 0 ? markersBefore(text, start) : { from: start, markers: [] };
  const numbers = markers.filter((marker) => /^\d/u.test(marker));
  const marker = numbers[0] ?? markers[0] ?? null;
  const listed = { marker, depth: marker === null ? 0 : depth };
  if (isTable(source)) {
    const [first, ...rest] = cellLines(source, start);
    if (first === undefined) return [];
    Object.assign(first.node.data, listed);
    return [{ ...first, start: from }, ...rest];
  }
  const { text: words, noteMarks } = inlineText(node.children);
  if (leadingMark.test(source)) {
    const mark = noteMarks[0] ?? garbledMark.exec(words)?.[1] ?? null;
    const note = { ...noText, role: "footnote" as const, marker: mark };
    return [{ node: block(words.replace(garbledMark, ""), note), start: from, end }];
  }
  const value = [...numbers.slice(1), words].join(" ");
  const bold = isBold(node.children, source);
  return [{ node: block(value, { ...noText, ...listed, bold, noteMarks }), start: from, end }];
}

function readHtml(node: Html, text: string): Ranged[] {
  const { start, end } = rangeOf(node);
  let offset = start;
  return text
    .slice(start, end)
    .split("\n")
    .flatMap((line) => {
      const at = offset;
      offset += line.length + 1;
      const island = /<p>/iu.test(line) ? htmlIsland(line, at) : [];
      return island.length > 0 ? island : cellLines(line, at);
    });
}

/** Rows of a table drawn with pipes; its ruling counts with the row above it. */
function readTable(node: Table): Ranged[] {
  const rows = node.children.map((row): Ranged => {
    const cells = row.children.map((cell) => inlineText(cell.children).text);
    const start = row.position?.start.offset ?? 0;
    const end = row.position?.end.offset ?? 0;
    return { node: block(cells.join("\t"), { ...noText, cells }), start, end };
  });
  return rows.map((row, index) => ({ ...row, end: rows[index + 1]?.start ?? row.end }));
}

/** Markdown's own grammar and its tables; nothing else of GitHub's, which would take "~" and addresses for marks. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

/**
 * Markdown, with tables, islands of HTML and tab-separated rows, to the flat tree. List numbers are read from the
 * text, never from the list's own counting, because a paragraph between two items restarts a list.
 */
export function readMarkdown(text: string): SourceTree {
  const read = (node: Flow, depth: number): Ranged[] => {
    const inside = (nodes: readonly Flow[], level: number): Ranged[] =>
      nodes.flatMap((child) => read(child, level));
    switch (node.type) {
      case "heading":
        return readHeading(node);
      case "paragraph":
        return readParagraph(node, text, depth);
      case "table":
        return readTable(node);
      case "html":
        return readHtml(node, text);
      case "list":
      case "blockquote":
        return inside(node.children, depth);
      case "listItem": {
        // "- 13. Text" is a list in a list to Markdown; here it is one item with two markers.
        const holdsList = node.children[0]?.type === "list";
        return inside(node.children, holdsList ? depth : depth + 1);
      }
      case "code":
        return [{ node: block(tidy(node.value), noText), ...rangeOf(node) }];
      default:
        return [];
    }
  };
  const root = remark().use(tables).parse(text);
  return treeOf(
    text,
    "markdown",
    root.children.flatMap((node) => read(node, 0)),
  );
}
