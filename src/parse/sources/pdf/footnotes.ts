import type { Measure } from "./measure.ts";
import type { Line } from "./types.ts";

/** A note at the foot of a page; no mark where it goes on with the note of the page before. */
export type Note = { mark: string | null; lines: Line[] };

/**
 * Parts the notes at a page's foot from its text: the last lines in smaller type, from the first one
 * that begins with a raised mark. Small type without a mark (legal text on the last page) is text.
 * `open`: a note of the page before is not finished.
 */
export function partNotes(
  lines: Line[],
  measure: Measure,
  open: boolean,
): { text: Line[]; notes: Note[] } {
  let start = lines.length;
  while (start > 0 && isSmall(lines[start - 1], measure)) start--;
  const notes: Note[] = [];
  const text = lines.slice(0, start);
  for (const line of lines.slice(start)) {
    const note = notes.at(-1);
    if (line.leadingMark !== null) notes.push({ mark: line.leadingMark, lines: [line] });
    else if (note) note.lines.push(line);
    else if (open && start > 0) notes.push({ mark: null, lines: [line] });
    else text.push(line);
  }
  return { text, notes };
}

function isSmall(line: Line | undefined, measure: Measure): boolean {
  return line !== undefined && line.size <= measure.body * 0.92;
}
