import { softHyphen } from "./hyphenation.ts";
import type { Line } from "./types.ts";

/** A line of the right-hand cell of a table row. */
export type CellLine = { text: string; x: number; y: number };

/** A block in the making: the lines of one paragraph, list item, heading or table row. */
export type Draft = {
  lines: Line[];
  marker: string | null;
  /** Left edge of the marker, or of the text where there is none. */
  x: number;
  /** Left edge of the text. */
  textX: number;
  /** Lines of the cell beside it, a grade; empty for what is no table row. */
  cell: CellLine[];
  /** Characters and pages of the cell's lines. */
  cellCharacters: number;
  depth: number;
  pageTop: boolean;
};

/** A block that begins with the line. */
export function draftOf(line: Line, pageTop: boolean): Draft {
  return {
    lines: [line],
    marker: line.marker,
    x: line.markerX,
    textX: line.textX,
    cell: [],
    cellCharacters: 0,
    depth: 0,
    pageTop,
  };
}

/** The lines' text as one paragraph. */
export function joinLines(lines: readonly { text: string }[]): string {
  let text = "";
  for (const line of lines) {
    if (line.text === "") continue;
    if (text.endsWith(softHyphen)) text = text.slice(0, -1) + line.text;
    else text += text === "" || joinsTight(text, line.text) ? line.text : ` ${line.text}`;
  }
  return text;
}

/**
 * Whether a line's last word goes on with the next line's first: "multi-" and "agency" do, for
 * reports break words only at hyphens that are theirs, and so do "up-" and "to-date". "short-" and "and long-term" do
 * not.
 */
function joinsTight(text: string, next: string): boolean {
  return (
    (/[\p{L}\p{N}][-\u2010\u2011/]$/u.test(text) && !/^(?:and|or|to)(?!-)\b/u.test(next)) ||
    (/[\p{L}\p{N}]\u2013$/u.test(text) && /^[\p{L}\p{N}]/u.test(next))
  );
}
