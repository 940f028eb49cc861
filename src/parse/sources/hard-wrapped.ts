import { block, headingBlock, type SourceTree } from "../document.ts";
import { joinLines, takeSuperscripts, tidy } from "./inline.ts";
import { treeOf, type Ranged } from "./ranges.ts";

type Line = {
  text: string;
  start: number;
  end: number;
  blankBefore: boolean;
  blankAfter: boolean;
  /** Two blank lines stand before it: a page break. */
  pageTop: boolean;
};

/** A bullet, or the one space that is left where a converter dropped its glyph. */
const bullet = /^ (?=\S)|^\s*[-\u2013\u2022\u25aa\u25a0\uf02d\uf06e]\s+/u;
const number = /^\s*(\d{1,3})\.(?:\s+(?=\S)|$)/u;
const pageNumber = /^\s*\d{1,3}$/u;
const sentenceEnd = /[.?!:]["')\u2019\u201d]*$/u;
/** The width at which these documents wrap. */
const width = 76;

function splitLines(text: string): Line[] {
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
function lostDigitLines(lines: readonly Line[]): boolean {
  return lines.length > 200 && !lines.some((line) => /^\d/u.test(line.text));
}

/**
 * Whether a wrapped line goes on in the next: its next word would not have fitted. With room to spare, only
 * an unfinished sentence goes on, in lower case; and in a document that lost lines not even that, for what
 * follows may be the rest of a paragraph whose opening is gone.
 */
function goesOn(previous: string, next: string, lost: boolean): boolean {
  const nextWord = next.trim().split(" ")[0] ?? "";
  const fits = previous.length + 1 + nextWord.length <= width;
  const lower = /^[a-z]/u.test(next);
  if (sentenceEnd.test(previous)) return !fits && !(lost && lower);
  // Words break unevenly: only clear room to spare ends a line without a full stop.
  const full = previous.length + 1 + nextWord.length > width - 4;
  return full || (lower && !(lost && previous.length < width - 20));
}

/** A short line without a full stop, after a blank line or over a list: a theme, no sentence. */
function isTheme(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (line.text.length > 60 || !/^[A-Z][^:]*[a-z)]$/u.test(line.text)) return false;
  if (line.blankBefore) return true;
  const closed = previous === undefined || sentenceEnd.test(previous.text);
  return closed && next !== undefined && bullet.test(next.text);
}

/**
 * Hard-wrapped text to the flat tree. Paragraphs are put together again line by line. `isHeading` tells a
 * known heading, which may itself be wrapped over up to three lines.
 *
 * A document that lost every line beginning with a digit has lost the numbers and opening lines of its
 * numbered paragraphs. A paragraph then begins where the line before ends a sentence and this one starts in
 * lower case, or where the line before ends a sentence with room to spare. Such paragraphs carry `lost`,
 * unless blank lines on both sides show that only the number itself is gone.
 */
export function readWrapped(text: string, isHeading: (text: string) => boolean): SourceTree {
  const lines = splitLines(text);
  const lost = lostDigitLines(lines);
  const ranged: Ranged[] = [];
  let open: { parts: Line[]; depth: number; marker: string | null } | null = null;

  const close = (): void => {
    if (open === null) return;
    const first = open.parts[0];
    const last = open.parts.at(-1);
    if (first === undefined || last === undefined) return;
    const joined = open.parts
      .map((line) => tidy(line.text.replace(number, "").replace(bullet, "")))
      .reduce(joinLines, "");
    const { text: value, noteMarks } = takeSuperscripts(joined);
    const fragment = lost && open.depth === 0 && !(first.blankBefore && last.blankAfter);
    ranged.push({
      node: block(value, {
        places: [],
        characters: 0,
        marker: open.marker,
        depth: open.depth,
        pageTop: first.pageTop,
        noteMarks,
        lost: fragment || (lost && /^[a-z]/u.test(value) && open.depth === 0),
      }),
      start: first.start,
      end: last.end,
    });
    open = null;
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const heading = [3, 2, 1]
      .map((count) => lines.slice(index, index + count))
      .find(
        (part, at) =>
          part.length === 3 - at &&
          part.slice(1).every((line) => !line.blankBefore && !number.test(line.text)) &&
          isHeading(part.map(({ text: words }) => words.trim()).join(" ")),
      );
    if (heading) {
      close();
      const value = tidy(heading.map((part) => part.text).join(" "));
      ranged.push({
        node: headingBlock(value, 2, { places: [], characters: 0 }),
        start: line.start,
        end: heading.at(-1)?.end ?? line.end,
      });
      index += heading.length - 1;
      continue;
    }
    const numbered = number.exec(line.text);
    const item = numbered ?? bullet.exec(line.text);
    if (item) {
      close();
      open = { parts: [line], depth: 1, marker: numbered ? `${numbered[1] ?? ""}.` : "-" };
    } else if (pageNumber.test(line.text)) {
      close();
      const node = block(line.text.trim(), { places: [], characters: 0 });
      ranged.push({ node, start: line.start, end: line.end });
    } else if (isTheme(line, lines[index - 1], lines[index + 1])) {
      close();
      ranged.push({
        node: headingBlock(tidy(line.text), 4, { places: [], characters: 0 }),
        start: line.start,
        end: line.end,
      });
    } else {
      const previous = open?.parts.at(-1);
      if (open !== null && previous !== undefined) {
        // Some converters set the number on a line of its own, above its paragraph.
        const bare = open.parts.length === 1 && number.exec(previous.text)?.[0] === previous.text;
        const apart = line.blankBefore && (lost || sentenceEnd.test(previous.text));
        if (bare || (!apart && goesOn(previous.text, line.text, lost))) {
          open.parts.push(line);
          continue;
        }
      }
      close();
      open = { parts: [line], depth: 0, marker: null };
    }
  }
  close();
  return treeOf(text, "text", ranged);
}
