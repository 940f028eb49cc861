/** A paragraph of so many words has length 0; each further length is half as long again. */
const shortest = 12;
const step = 1.5;

/** How many words each paragraph has, one byte each: near enough to weigh how often a word stands in it. */
export function packLengths(paragraphs: readonly (readonly string[])[]): Uint8Array {
  return Uint8Array.from(paragraphs, ({ length }) =>
    Math.max(0, Math.round(Math.log(length / shortest) / Math.log(step))),
  );
}

/** The length of each paragraph as a share of the average. */
export function readLengths(packed: Uint8Array): Float32Array {
  const words = Float32Array.from(packed, (length) => shortest * step ** length);
  const average = words.reduce((sum, each) => sum + each, 0) / Math.max(1, words.length);
  return words.map((each) => each / average);
}
