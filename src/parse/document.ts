import type { Heading, Paragraph } from "mdast";
import type { Place } from "../model/index.ts";
import type { HeadingRule } from "../frameworks/rules.ts";
import type { Loss } from "./loss.ts";

/**
 * What a block is for. Adapters and normalising steps set it; everything starts as `text`.
 * `furniture`: page numbers, running feet, layout marks. `contents`: rows of the contents table.
 * `footnote`: the text of a note. `boilerplate`: legal and explanatory text equal in all reports. `repeated`: text that
 * the source holds a second time, and that is read where it stands first.
 */
export type Role = "text" | "furniture" | "contents" | "footnote" | "boilerplate" | "repeated";

/** What every block of the flat tree carries beside its text. */
export type BlockData = {
  /** Where it was read, in reading order; two where a page break cuts it. */
  places: Place[];
  /** Characters of the source it stands for, white space not counted; the sum over all blocks is the source. */
  characters: number;
  /** List glyph or number as printed ("13.", "-", "■"); null for body text. Not part of the text. */
  marker: string | null;
  /** 0 for body text, 1 for a list at the margin, 2 and more for lists nested in it. */
  depth: number;
  /** Cells of a table row, left to right, or of a heading with its grade beside it; null elsewhere. */
  cells: string[] | null;
  /** All of its text is bold. */
  bold: boolean;
  /** Size of its type relative to the body text (1 = body); null where the form has no sizes. */
  size: number | null;
  /** It is the first block after a page break. */
  pageTop: boolean;
  role: Role;
  /** Superscript marks of footnotes taken out of its text, as printed. */
  noteMarks: string[];
  /** The source lost its first or last words. */
  lost: boolean;
  /** Its number in the report's one sequence; null where it has none. */
  number: number | null;
  /** The heading rule it matches, where it begins a part of the report. */
  rule: HeadingRule | null;
};

/** A block of the flat tree: an mdast paragraph or heading with one text child. */
export type Block = (Omit<Paragraph, "data"> | Omit<Heading, "data">) & { data: BlockData };

/**
 * The flat mdast document every adapter gives and every normalising step keeps: headings, paragraphs
 * and list items as blocks in reading order, no nesting, each with its places.
 */
export type SourceTree = {
  type: "root";
  children: Block[];
  data: {
    form: "text" | "markdown" | "pdf";
    /** Pages of a PDF; null for a text. */
    pages: number | null;
    /** Characters of the whole source, white space not counted. */
    characters: number;
    /** What the adapter found lost, damaged or out of order. */
    losses: Loss[];
  };
};

const blockDefaults: Omit<BlockData, "places" | "characters"> = {
  marker: null,
  depth: 0,
  cells: null,
  bold: false,
  size: null,
  pageTop: false,
  role: "text",
  noteMarks: [],
  lost: false,
  number: null,
  rule: null,
};

/** A body or list block with the given text. */
export function block(
  text: string,
  data: Partial<BlockData> & Pick<BlockData, "places" | "characters">,
): Block {
  return {
    type: "paragraph",
    children: [{ type: "text", value: text }],
    data: { ...blockDefaults, ...data },
  };
}

/** A heading block. `level` is the source's own, 1 to 6, and not to be relied on. */
export function headingBlock(
  text: string,
  level: 1 | 2 | 3 | 4 | 5 | 6,
  data: Partial<BlockData> & Pick<BlockData, "places" | "characters">,
): Block {
  return {
    type: "heading",
    depth: level,
    children: [{ type: "text", value: text }],
    data: { ...blockDefaults, ...data },
  };
}

/** The text of a block. */
export function textOf(node: Block): string {
  const child = node.children[0];
  return child?.type === "text" ? child.value : "";
}

/** The block with another text; places, counts and marks stay. */
export function withText(node: Block, text: string): Block {
  return { ...node, children: [{ type: "text", value: text }] };
}

/** Characters of a text, white space not counted: the unit of coverage. */
export function countCharacters(text: string): number {
  return text.replace(/\s/gu, "").length;
}
