import type { SearchRecord, SearchReport } from "../search-records.ts";
import { indexWord, placedWords } from "./words.ts";

/**
 * How paragraphs are packed for the index. A block is one page of the index: up to eight paragraphs of one
 * report. Each paragraph starts at a multiple of 32 words, filled up with dots that the index skips, so the
 * place of a word in its block tells which paragraph it stands in.
 */
export const packing = { recordsPerBlock: 8, wordsPerSlot: 32 } as const;

const filler = "·";

/** How many slots of 32 words a text takes. */
export function slotsOf(text: string): number {
  return Math.max(1, Math.ceil(placedWords(text).length / packing.wordsPerSlot));
}

/** A block: the words as they are indexed, and the paragraphs themselves. */
export type Block = { content: string; texts: string[] };

/** The blocks of a report, in order. */
export function blocksOf(report: SearchReport): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < report.records.length; start += packing.recordsPerBlock) {
    const records = report.records.slice(start, start + packing.recordsPerBlock);
    blocks.push({
      content: records.map(indexed).join(" "),
      texts: records.map(({ text }) => text),
    });
  }
  return blocks;
}

function indexed({ text }: SearchRecord): string {
  const words = placedWords(text).map(({ word }) => indexWord(word));
  const length = slotsOf(text) * packing.wordsPerSlot;
  return [...words, ...Array<string>(length - words.length).fill(filler)].join(" ");
}
