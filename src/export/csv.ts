/** What a cell can hold. Nothing printed is an empty cell, never a zero. */
export type Cell = string | number | boolean | null;

/** A table with its column names. */
export type Table = { columns: readonly string[]; rows: readonly (readonly Cell[])[] };

/**
 * A spreadsheet takes a cell that begins so for a formula and runs it. The apostrophe before it makes
 * it text; the characters after it stay as printed. A text that itself begins with an apostrophe before such a
 * sign gets one more, so that taking one off always gives the text back.
 */
const startsFormula = /^'*[=+\-@\t\r]/u;

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV (RFC 4180) with the byte order mark that makes Excel read it as UTF-8. */
export function toCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
