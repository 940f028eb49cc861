import { gradeOf } from "../frameworks/grade.ts";
import { tidy } from "./inline.ts";

/** A line with words, and where it stands. */
export type Line = {
  text: string;
  start: number;
  end: number;
  blankBefore: boolean;
  blankAfter: boolean;
  /** Two blank lines stand before it: a page break. */
  pageTop: boolean;
};

/** A bullet, or the one space that is left where a converter dropped its glyph. */
export const bullet =
  /^ (?=\S)|^\s*[-\u2013\u2022\u25aa\u25a0\u25fc\u2212\u0336\uf02d\uf06e](?:\s+|$)/u;
/** A paragraph number; some converters set it against the first word ("10.People"). */
export const number = /^\s*(\d{1,3})\.(?:\s+(?=\S)|(?=\p{Lu}\p{Ll})|$)/u;
export const pageNumber = /^\s*\d{1,3}$/u;
/** A label of the cover: it begins a line of its own, whatever stands above. */
export const label =
  /^(?:(?:re-?)?inspection (?:dates?|period)|report published|date published|(?:deputy )?lead inspectors?)\s?:|^judge?ments?(?:\s+grades?)?$/iu;
/** A row of the cover whose number is no paragraph's: it begins a line of its own too. */
export const coverRow = /^2\.[12]\s+(?:Adoption|Experiences?)\b/u;
/** Ends a sentence or heads a list. */
export const sentenceEnd = /[.?!:]["')\u2019\u201d]*$/u;
/** The width at which these documents wrap. */
const width = 76;

/** The cells of a row of the cover's table, where a tab sets its grade apart; null for any other line. */
export function rowCells({ text }: Line): string[] | null {
  const cells = text
    .split("\t")
    .map(tidy)
    .filter((cell) => cell !== "");
  return cells.length === 2 && gradeOf(cells[1] ?? "") !== null ? cells : null;
}

/** The lines of a text that hold words. */
export function splitLines(text: string): Line[] {
  const raw = text.split("\n");
  const lines: Line[] = [];
  let offset = 0;
  raw.forEach((line, index) => {
    if (line.trim() !== "") {
      lines.push({
        text: line.trimEnd(),
        start: offset,
        end: offset + line.length,
        blankBefore: (raw[index - 1] ?? "").trim() === "",
        blankAfter: (raw[index + 1] ?? "").trim() === "",
        pageTop:
          index > 1 && (raw[index - 1] ?? "").trim() === "" && (raw[index - 2] ?? "").trim() === "",
      });
    }
    offset += line.length + 1;
  });
  return lines;
}

/**
 * True where every line that began with a digit is gone: a wrapped document of hundreds of lines
 * always has some.
 */
export function lostDigitLines(lines: readonly Line[]): boolean {
  return lines.length > 200 && !lines.some((line) => /^\d/u.test(line.text));
}

/**
 * Whether a wrapped line goes on in the next: its next word would not have fitted. With room to spare, only
 * an unfinished sentence goes on, in lower case; and in a document that lost lines not even that, for what
 * follows may be the rest of a paragraph whose opening is gone.
 */
export function goesOn(previous: string, next: string, lost: boolean): boolean {
  const nextWord = next.trim().split(" ")[0] ?? "";
  const fits = previous.length + 1 + nextWord.length <= width;
  const lower = /^[a-z]/u.test(next);
  if (sentenceEnd.test(previous)) return !fits && !(lost && lower);
  // Words break unevenly: only clear room to spare ends a line without a full stop.
  const full = previous.length + 1 + nextWord.length > width - 4;
  return full || (lower && !(lost && previous.length < width - 20));
}

/** A short line without a full stop, after a blank line or over a list: a theme, no sentence. */
export function isTheme(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (line.text.length > 60 || !/^[A-Z][^:]*[a-z)]$/u.test(line.text)) return false;
  if (line.blankBefore) return true;
  const closed = previous === undefined || sentenceEnd.test(previous.text);
  return closed && next !== undefined && bullet.test(next.text);
}
