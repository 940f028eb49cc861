import type { Block } from "../../document.ts";
import { blockOf, contentsBlock, furnitureBlock, noteBlock } from "./blocks.ts";
import { contentsRows, findContents, pageNumberOf } from "./contents.ts";
import { type Draft } from "./draft.ts";
import { setDepths } from "./depths.ts";
import { partNotes, type Note } from "./footnotes.ts";
import { partFurniture } from "./furniture.ts";
import { settleMarkers } from "./hanging.ts";
import { markBreaks } from "./hyphenation.ts";
import { readLines } from "./lines.ts";
import { measure as measureLines, type Measure } from "./measure.ts";
import { readParagraphs } from "./paragraphs.ts";
import { readingOrder } from "./reading-order.ts";
import type { Line, Page } from "./types.ts";

/** A block in the making, or one that is ready; in reading order. */
type Part = { draft: Draft } | { block: Block } | { note: Note };

/** The pages of a document as blocks in reading order. */
export function layOut(pages: Page[]): Block[] {
  const linesOfPages = pages.map(readLines);
  const lines = linesOfPages.flat();
  settleMarkers(lines);
  markBreaks(lines);
  const measure = measureLines(lines);
  const parts: Part[] = [];
  const drafts: Draft[] = [];
  let note: Note | undefined;
  let inContents = false;
  for (const [index, page] of pages.entries()) {
    const { furniture, text } = partFurniture(linesOfPages[index] ?? [], page, measure);
    const noted = partNotes(
      readingOrder(text, page.width),
      measure,
      note !== undefined && !isFinished(note),
    );
    const { body, contents } = partContents(noted.text, page, measure, inContents);
    inContents = contents.length > 0;
    const begun = readParagraphs(
      body,
      page,
      measure,
      contents.length > 0 ? undefined : drafts.at(-1),
    );
    drafts.push(...begun);
    for (const draft of begun) parts.push({ draft });
    for (const block of contents) parts.push({ block });
    for (const one of noted.notes) {
      if (one.mark === null && note) note.lines.push(...one.lines);
      else parts.push({ note: (note = one) });
    }
    for (const line of furniture) parts.push({ block: furnitureBlock(line, measure) });
  }
  setDepths(drafts, measure);
  return parts.map((part) =>
    "draft" in part
      ? blockOf(part.draft, measure)
      : "note" in part
        ? noteBlock(part.note, measure)
        : part.block,
  );
}

function isFinished(note: Note): boolean {
  return /[.?!:/)\d]$/u.test(note.lines.at(-1)?.text ?? "");
}

/** Parts the contents table from the text of a page; it may go on on the next. */
function partContents(
  lines: Line[],
  page: Page,
  measure: Measure,
  goesOn: boolean,
): { body: Line[]; contents: Block[] } {
  const heading = findContents(lines, measure);
  if (heading >= 0) {
    const rows = contentsRows(lines.slice(heading + 1), page, measure);
    return {
      body: lines.slice(0, heading),
      contents: [...contentsRows(lines.slice(heading, heading + 1), page, measure), ...rows].map(
        (row) => contentsBlock(row, measure),
      ),
    };
  }
  if (goesOn && lines.length > 0 && lines.some((line) => pageNumberOf(line, page) !== null)) {
    const last = lines.findLastIndex((line) => pageNumberOf(line, page) !== null);
    return {
      body: lines.slice(last + 1),
      contents: contentsRows(lines.slice(0, last + 1), page, measure).map((row) =>
        contentsBlock(row, measure),
      ),
    };
  }
  return { body: lines, contents: [] };
}
