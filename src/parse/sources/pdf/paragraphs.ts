import { draftOf, type Draft } from "./draft.ts";
import type { Measure } from "./measure.ts";
import { putBeside, splitCell, standsBeside } from "./rows.ts";
import { goesOn, goesOnOverPage } from "./same-paragraph.ts";
import type { Line, Page } from "./types.ts";

/**
 * Joins the lines of a page's text into blocks, the first one to the block the page before left open.
 * Gives the blocks that begin on this page.
 */
export function readParagraphs(
  lines: Line[],
  page: Page,
  measure: Measure,
  before: Draft | undefined,
): Draft[] {
  const drafts: Draft[] = [];
  let current = before;
  let top = true;
  for (const line of lines) {
    const split = isLongItem(current) ? null : splitCell(line, page);
    const rest = split ? split.rest : line;
    if (rest) {
      if (current && current.cell.length === 0 && belongs(current, rest, measure, top)) {
        addLine(current, rest);
      } else {
        current = draftOf(rest, drafts.length === 0 && top);
        drafts.push(current);
      }
    }
    if (split) {
      if (current && (rest || standsBeside(current, split.cell, line))) {
        putBeside(current, split.cell, rest ? 0 : line.characters);
        mergeLabel(drafts, measure);
        current = drafts.at(-1) ?? current;
      } else {
        current = draftOf(line, drafts.length === 0 && top);
        drafts.push(current);
      }
    }
    top = false;
  }
  return drafts;
}

/** A list item of many lines is no label of a table: a wide gap in it is only a gap. */
function isLongItem(draft: Draft | undefined): boolean {
  return draft !== undefined && draft.marker !== null && draft.lines.length > 3;
}

/** Joins a label that its narrow column broke into several blocks, once a cell shows it is a row. */
function mergeLabel(drafts: Draft[], measure: Measure): void {
  for (;;) {
    const row = drafts.at(-1);
    const above = drafts.at(-2);
    const first = row?.lines[0];
    const last = above?.lines.at(-1);
    if (!row || !above || !first || !last || row.marker !== null || above.cell.length > 0) return;
    const drop = (last.y - first.y) / first.size;
    if (last.page !== first.page || drop < 0.5 || drop > measure.pitch * 1.2) return;
    const indent = row.textX - above.textX;
    if (Math.abs(last.size - first.size) > 0.6 || indent < -4 || indent > 30) return;
    above.lines.push(...row.lines);
    above.cell = row.cell;
    above.cellCharacters = row.cellCharacters;
    drafts.pop();
  }
}

function belongs(draft: Draft, line: Line, measure: Measure, top: boolean): boolean {
  const last = draft.lines.at(-1);
  if (!last) return false;
  // A glyph drawn apart from its text: the text beside or under it is the item's.
  if (draft.lines.length === 1 && last.text === "" && draft.marker !== null) {
    return (
      line.marker === null && last.page === line.page && Math.abs(last.y - line.y) < line.size * 1.5
    );
  }
  if (last.page === line.page) return goesOn(draft, line, measure);
  return top && goesOnOverPage(draft, line, measure);
}

function addLine(draft: Draft, line: Line): void {
  const first = draft.lines[0];
  if (draft.lines.length === 1 && first?.text === "") draft.textX = line.textX;
  draft.lines.push(line);
}
