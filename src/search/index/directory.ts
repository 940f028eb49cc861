import { ByteReader, ByteWriter } from "./bytes.ts";
import { packLengths, readLengths } from "./lengths.ts";

/** Where the files of the index are. */
export type IndexFiles = {
  /** The columns. */
  columns: string;
  /** The folder of the words, with their directory. */
  words: string;
  /** The folder of the paragraphs' text, a file a block. */
  texts: string;
};

/** What every search by words needs: the first stem of each file of words, and how long each paragraph is. */
export type Directory = { firsts: string[]; lengths: Float32Array };

/** Packs the directory; `paragraphs` are the words of each. */
export function packDirectory(
  firsts: readonly string[],
  paragraphs: readonly (readonly string[])[],
): Uint8Array {
  const packed = new ByteWriter();
  packed.text(firsts.join(" "));
  packed.bytes(packLengths(paragraphs));
  return packed.written();
}

export function readDirectory(packed: Uint8Array): Directory {
  const reader = new ByteReader(packed);
  const firsts = reader.text().split(" ");
  return { firsts, lengths: readLengths(packed.subarray(reader.at)) };
}
