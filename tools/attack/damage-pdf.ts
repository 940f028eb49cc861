import { PDFDocument } from "@cantoo/pdf-lib";
import type { Random } from "./random.ts";

/** One way to damage a PDF: bytes in, bytes out. None of them writes a grade that the report does not state. */
export type PdfDamage = {
  name: string;
  damage: (bytes: Uint8Array, random: Random) => Promise<Uint8Array> | Uint8Array;
};

/** The PDF with its pages in another order; a page may be missing, or stand twice. */
async function withPages(
  bytes: Uint8Array,
  order: (pages: number[]) => number[],
): Promise<Uint8Array> {
  const whole = await PDFDocument.load(bytes, { updateMetadata: false });
  const part = await PDFDocument.create();
  const pages = await part.copyPages(whole, order(whole.getPageIndices()));
  for (const page of pages) part.addPage(page);
  return part.save();
}

const changedBytes = (bytes: Uint8Array, at: number, changes: readonly number[]): Uint8Array => {
  const damaged = new Uint8Array(bytes);
  damaged.set(changes.slice(0, bytes.length - at), at);
  return damaged;
};

export const pdfDamages: readonly PdfDamage[] = [
  {
    name: "byte changed",
    damage: (bytes, random) => changedBytes(bytes, random.below(bytes.length), [random.below(256)]),
  },
  {
    name: "256 bytes of nothing",
    damage: (bytes, random) =>
      changedBytes(bytes, random.below(bytes.length), new Array<number>(256).fill(0)),
  },
  {
    name: "cut short",
    damage: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  },
  {
    name: "page removed",
    damage: (bytes, random) =>
      withPages(bytes, (pages) => pages.toSpliced(random.below(pages.length), 1)),
  },
  {
    name: "page twice",
    damage: (bytes, random) =>
      withPages(bytes, (pages) => {
        const at = random.below(pages.length);
        return pages.toSpliced(at, 0, at);
      }),
  },
  {
    name: "two pages changed places",
    damage: (bytes, random) =>
      withPages(bytes, (pages) => {
        const [one, other] = [random.below(pages.length), random.below(pages.length)];
        return pages.with(one, other).with(other, one);
      }),
  },
];
