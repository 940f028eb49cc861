import { gradeOf } from "../frameworks/grade.ts";
import { block, headingBlock, type SourceTree } from "../document.ts";
import { joinLines, takeSuperscripts, tidy } from "./inline.ts";
import { treeOf, type Ranged } from "./ranges.ts";
import {
  bullet,
  coverRow,
  goesOn,
  isTheme,
  label,
  lostDigitLines,
  number,
  pageNumber,
  rowCells,
  sentenceEnd,
  splitLines,
  type Line,
} from "./wrapped-lines.ts";

/** The words of lines as one; a grade that a converter set between the lines of a heading goes to its end. */
function wordsOf(lines: readonly Line[]): string {
  const texts = lines.map((line) => line.text.trim());
  const between = texts.findIndex(
    (text, at) => at > 0 && at < texts.length - 1 && gradeOf(text) !== null,
  );
  const grade = between === -1 ? [] : texts.splice(between, 1);
  return [...texts, ...grade].join(" ");
}

/** The lines of a known heading that begins at a line, the most of up to three; null where none does. */
function headingAt(
  lines: readonly Line[],
  index: number,
  isHeading: (text: string) => boolean,
): Line[] | null {
  for (const count of [3, 2, 1]) {
    const parts = lines.slice(index, index + count);
    const wraps = parts.slice(1).every((line) => !line.blankBefore && !number.test(line.text));
    if (parts.length === count && wraps && isHeading(wordsOf(parts))) return parts;
  }
  return null;
}

/** A number or bullet on a line of its own, which some converters set above its paragraph. */
function isMark(parts: readonly Line[] | undefined): boolean {
  const [line] = parts ?? [];
  if (line === undefined || parts?.length !== 1) return false;
  return (number.exec(line.text) ?? bullet.exec(line.text))?.[0] === line.text;
}

/**
 * Hard-wrapped text to the flat tree. Paragraphs are put together again line by line. `isHeading` tells a
 * known heading, which may itself be wrapped over up to three lines; `isFoot` a line of the page's running foot.
 *
 * A document that lost every line beginning with a digit has lost the numbers and opening lines of its
 * numbered paragraphs. A paragraph then begins where the line before ends a sentence and this one starts in
 * lower case, or where the line before ends a sentence with room to spare. Such paragraphs carry `lost`,
 * unless blank lines on both sides show that only the number itself is gone.
 */
export function readWrapped(
  text: string,
  isHeading: (text: string) => boolean,
  isFoot: (text: string) => boolean = () => false,
): SourceTree {
  const lines = splitLines(text);
  const lost = lostDigitLines(lines);
  const ranged: Ranged[] = [];
  /** The bullet of the list that is open. */
  let list: string | null = null;
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

  const addHeading = (parts: readonly Line[], level: 2 | 4): void => {
    close();
    list = null;
    const value = tidy(wordsOf(parts));
    ranged.push({
      node: headingBlock(value, level, { places: [], characters: 0 }),
      start: parts[0]?.start ?? 0,
      end: parts.at(-1)?.end ?? 0,
    });
  };

  /** A foot stands apart, or beside another line of it. */
  const footAt = (index: number): boolean => {
    const line = lines[index];
    if (line === undefined || index < 5 || !isFoot(line.text)) return false;
    return line.blankBefore || isFoot(lines[index + 1]?.text ?? "") || footAt(index - 1);
  };

  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    const heading = headingAt(lines, index, isHeading);
    if (heading !== null) {
      addHeading(heading, 2);
      index += heading.length - 1;
      continue;
    }
    const cells = rowCells(line);
    if (cells !== null) {
      close();
      const node = block(cells.join("\t"), { places: [], characters: 0, cells });
      ranged.push({ node, start: line.start, end: line.end });
      continue;
    }
    const numbered = number.exec(line.text);
    const item = numbered ?? bullet.exec(line.text);
    if (item) {
      close();
      const glyph = numbered === null ? item[0].trim() : "";
      list = numbered === null ? (list ?? glyph) : null;
      // A second kind of bullet in one list: dashes under blocks.
      const depth = numbered === null && glyph !== list ? 2 : 1;
      open = { parts: [line], depth, marker: numbered ? `${numbered[1] ?? ""}.` : "-" };
    } else if (pageNumber.test(line.text) || footAt(index)) {
      close();
      const node = block(line.text.trim(), { places: [], characters: 0 });
      ranged.push({ node, start: line.start, end: line.end });
    } else if (!isMark(open?.parts) && isTheme(line, lines[index - 1], lines[index + 1])) {
      addHeading([line], 4);
    } else {
      const previous = open?.parts.at(-1);
      if (open !== null && previous !== undefined) {
        const bare = isMark(open.parts);
        const apart = line.blankBefore && (lost || sentenceEnd.test(previous.text));
        const begins = label.test(line.text) || coverRow.test(line.text);
        if (bare || (!apart && !begins && goesOn(previous.text, line.text, lost))) {
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
