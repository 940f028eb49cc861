import { textOf, type Block, type BlockData } from "../../src/parse/document.ts";
import { readPdf } from "../../src/parse/sources/pdf.ts";
import { buildPdf, type Piece } from "./build-pdf.ts";

/** A block as a test compares it: its text and what is asked of its data. */
export type Shown = { text: string } & Partial<BlockData>;

/** The blocks of a PDF built of the pages' pieces. */
export async function readBlocks(...pages: Piece[][]): Promise<Block[]> {
  const tree = await readPdf(buildPdf(pages));
  if ("refused" in tree) throw new Error(tree.reason);
  return tree.children;
}

/** The blocks with the data that is named, for comparison. */
export function show(blocks: Block[], ...keys: (keyof BlockData)[]): Shown[] {
  return blocks.map((block) => ({
    text: textOf(block),
    ...Object.fromEntries(keys.map((key) => [key, block.data[key]])),
  }));
}

/** The texts of the blocks that are the report's own. */
export function texts(blocks: Block[]): string[] {
  return blocks.filter((block) => block.data.role === "text").map(textOf);
}
