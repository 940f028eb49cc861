/**
 * A text from a source made safe to print on a terminal: control characters and marks that reorder text
 * become one space, so that a source can neither move the cursor nor fake a line.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}
