import type { Place } from "../../../model/index.ts";
import { block, headingBlock, type Block, type BlockData } from "../../document.ts";
import type { ContentsRow } from "./contents.ts";
import { hasWords } from "./characters.ts";
import { joinLines, type Draft } from "./draft.ts";
import type { Note } from "./footnotes.ts";
import { headingLevel } from "./headings.ts";
import type { Measure } from "./measure.ts";
import type { Line } from "./types.ts";

type Base = Pick<BlockData, "places" | "characters" | "bold" | "size" | "noteMarks">;

/** What all blocks take from their lines. */
function baseOf(lines: Line[], measure: Measure): Base {
  const size = lines[0] ? lines[0].size / measure.body : 1;
  return {
    places: placesOf(lines),
    characters: lines.reduce((sum, line) => sum + line.characters, 0),
    bold: lines.every((line) => line.bold || line.text === ""),
    size: Math.round(size * 100) / 100,
    noteMarks: lines.flatMap((line) =>
      line.leadingMark === null ? line.noteMarks : [line.leadingMark, ...line.noteMarks],
    ),
  };
}

/** A paragraph, list item, heading or table row. */
export function blockOf(draft: Draft, measure: Measure): Block {
  const base = baseOf(draft.lines, measure);
  let text = joinLines(draft.lines);
  const data = { ...base, marker: draft.marker, depth: draft.depth, pageTop: draft.pageTop };
  if (draft.cell.length > 0) {
    // "1." before the label of a cover row is part of the label: it numbers no finding.
    const label = draft.marker === null ? text : `${draft.marker} ${text}`;
    const cells = [label, joinLines(draft.cell)];
    const row = {
      ...data,
      marker: null,
      depth: 0,
      cells,
      characters: base.characters + draft.cellCharacters,
    };
    text = cells.join("\t");
    const level = headingLevel({ ...draft, marker: draft.marker }, measure);
    return level === null ? block(text, row) : headingBlock(text, level, row);
  }
  if (text === "" && draft.marker !== null) {
    return block(draft.marker, { ...base, pageTop: draft.pageTop, role: "furniture" });
  }
  // A rule drawn with underscores, a stray stop.
  if (draft.marker === null && !hasWords(text)) return block(text, { ...data, role: "furniture" });
  const level = headingLevel(draft, measure);
  return level === null ? block(text, data) : headingBlock(text, level, data);
}

/** A page number, running foot or stray glyph. */
export function furnitureBlock(line: Line, measure: Measure): Block {
  const text = [line.leadingMark, line.marker, line.text].filter(Boolean).join(" ");
  return block(text, { ...baseOf([line], measure), role: "furniture" });
}

/** A footnote with its mark as marker. */
export function noteBlock(note: Note, measure: Measure): Block {
  const lines = note.lines.map((line) =>
    line.marker === null ? line : { ...line, text: `${line.marker} ${line.text}` },
  );
  return block(joinLines(lines), {
    ...baseOf(note.lines, measure),
    noteMarks: note.lines.flatMap((line) => line.noteMarks),
    marker: note.mark,
    role: "footnote",
  });
}

/** A row of the contents table. */
export function contentsBlock(row: ContentsRow, measure: Measure): Block {
  const cells = row.page === null ? [row.title] : [row.title, row.page];
  return block(cells.join("\t"), { ...baseOf(row.lines, measure), cells, role: "contents" });
}

/** Pages the lines stand on, one place a page. */
function placesOf(lines: Line[]): Place[] {
  const pages = [...new Set(lines.map((line) => line.page))];
  return pages.map((page) => ({ unit: "page", from: page, to: page }));
}
