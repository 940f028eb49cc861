import { inflateSync } from "node:zlib";

/** A packed stream unpacked; or that it is damaged, or larger than allowed. */
export type Inflated = Uint8Array | "damaged" | "too-large";

/**
 * Unpacks bytes as often as they were packed, to see whether they are whole: their end is there and their checksum
 * is right, of which pdfjs asks neither. Stops at `most` bytes.
 */
export function inflate(packed: Uint8Array, times: number, most: number): Inflated {
  let bytes = packed;
  for (let time = 0; time < times; time++) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: most });
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : null;
      return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged";
    }
  }
  return bytes;
}
