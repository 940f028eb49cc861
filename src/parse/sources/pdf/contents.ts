import type { Measure } from "./measure.ts";
import type { Line, Page } from "./types.ts";

/** A row of the contents table: its title's lines, and the page it names where it names one. */
export type ContentsRow = { lines: Line[]; title: string; page: string | null };

/**
 * Where the contents table begins among the lines of a page: the index of its heading; -1 where none.
 */
export function findContents(lines: Line[], measure: Measure): number {
  return lines.findIndex(
    (line) =>
      /^(?:table of )?contents$/iu.test(line.text) &&
      line.segments.length === 1 &&
      (line.bold || line.size > measure.body * 1.1),
  );
}

/** Rows of the contents among lines that hold nothing else. A row ends with its page number. */
export function contentsRows(lines: Line[], page: Page, measure: Measure): ContentsRow[] {
  const rows: ContentsRow[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const row = rows.at(-1);
    const number = pageNumberOf(line, page);
    const title = line.segments
      .slice(0, number === null ? undefined : -1)
      .map((segment) => segment.text)
      .join(" ");
    const goesOn =
      row !== undefined &&
      last !== undefined &&
      row.page === null &&
      !line.opens &&
      last.y - line.y < line.size * measure.pitch * 1.2;
    if (row && goesOn) {
      row.lines.push(line);
      row.title = [row.title, title].join(" ");
      row.page = number;
    } else {
      rows.push({ lines: [line], title, page: number });
    }
    last = line;
  }
  for (const row of rows) row.title = row.title.replace(/(?<![.\u2026 ])[.\u2026 ]+$/u, "").trim();
  return rows;
}

/** The page number at the right end of a row; null where it has none. */
export function pageNumberOf(line: Line, page: Page): string | null {
  const last = line.segments.at(-1);
  return last &&
    line.segments.length > 1 &&
    last.x > page.width * 0.6 &&
    /^\d{1,3}$/u.test(last.text)
    ? last.text
    : null;
}
