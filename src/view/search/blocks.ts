import type { SearchReport } from "../search-records.ts";

/**
 * How paragraphs are packed for the index. A block is one page of the index: up to eight paragraphs of one
 * report. Each paragraph starts at a multiple of 32 words, filled up with dots that the index skips, so the
 * place of a word in its block tells which paragraph it stands in.
 */
export const packing = { recordsPerBlock: 8, wordsPerSlot: 32 } as const;

const filler = "·";

/** A paragraph's words as the index counts them: what white space divides. */
export function wordsOf(text: string): string[] {
  const plain = text.replace(/[\s\u0085\u200b\ufeff]+/gu, " ").trim();
  return plain === "" ? [] : plain.split(" ");
}

/** How many slots of 32 words a text takes. */
export function slotsOf(text: string): number {
  return Math.max(1, Math.ceil(wordsOf(text).length / packing.wordsPerSlot));
}

/** The content of each block of a report, in order. */
export function blocksOf(report: SearchReport): string[] {
  const blocks: string[] = [];
  for (let start = 0; start < report.records.length; start += packing.recordsPerBlock) {
    const records = report.records.slice(start, start + packing.recordsPerBlock);
    blocks.push(records.map((record) => padded(record.text)).join(" "));
  }
  return blocks;
}

function padded(text: string): string {
  const words = wordsOf(text);
  const length = slotsOf(text) * packing.wordsPerSlot;
  return [...words, ...Array<string>(length - words.length).fill(filler)].join(" ");
}

/** The text of the paragraph that fills `slots` slots of a block from slot `first` on. */
export function textInBlock(content: string, first: number, slots: number): string {
  const words = content
    .split(" ")
    .slice(first * packing.wordsPerSlot, (first + slots) * packing.wordsPerSlot);
  let end = words.length;
  while (end > 0 && words[end - 1] === filler) end -= 1;
  return words.slice(0, end).join(" ");
}
