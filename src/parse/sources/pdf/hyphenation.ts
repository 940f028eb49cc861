import type { Line } from "./types.ts";

/** The mark of a break that typesetting put into a word, whatever it was printed as. */
export const softHyphen = "\u00AD";

/**
 * A document that prints the hyphen proper (U+2010) at ends of lines before small letters, and nowhere else, breaks its
 * words with it: what writers type as a hyphen is the minus of the keyboard. There it becomes a soft hyphen, to be taken
 * out when the lines are joined. One such hyphen inside a line, and all of them stay.
 */
export function markBreaks(lines: readonly Line[]): void {
  const ends = lines.filter(
    ({ text }, index) =>
      /\p{Ll}\u2010$/u.test(text) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? ""),
  );
  const marks = lines.reduce((sum, { text }) => sum + (text.match(/\u2010/gu)?.length ?? 0), 0);
  if (ends.length !== marks) return;
  for (const line of ends) {
    line.text = line.text.slice(0, -1) + softHyphen;
    const last = line.segments.at(-1);
    if (last) last.text = last.text.slice(0, -1) + softHyphen;
  }
}
