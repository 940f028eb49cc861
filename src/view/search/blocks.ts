import type { SearchReport } from "../search-records.ts";
import { splitWords } from "./words.ts";

/** How paragraphs are packed into files: up to eight paragraphs of one report. The length of one is told in steps. */
export const packing = { recordsPerBlock: 8, wordsPerStep: 16 } as const;

/** How long a text is, in steps of sixteen words. */
export function stepsOf(text: string): number {
  return Math.max(1, Math.ceil(splitWords(text).length / packing.wordsPerStep));
}

/** The texts of a report's paragraphs, in blocks. */
export function blocksOf({ records }: SearchReport): string[][] {
  const blocks: string[][] = [];
  for (let start = 0; start < records.length; start += packing.recordsPerBlock) {
    blocks.push(records.slice(start, start + packing.recordsPerBlock).map(({ text }) => text));
  }
  return blocks;
}
