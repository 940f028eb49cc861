import type { SearchReport } from "./search-records.ts";

/** How paragraphs are packed into files: up to eight paragraphs of one report. */
export const packing = { recordsPerBlock: 8 } as const;

/** The texts of a report's paragraphs, in blocks. */
export function blocksOf({ records }: SearchReport): string[][] {
  const blocks: string[][] = [];
  for (let start = 0; start < records.length; start += packing.recordsPerBlock) {
    blocks.push(records.slice(start, start + packing.recordsPerBlock).map(({ text }) => text));
  }
  return blocks;
}
