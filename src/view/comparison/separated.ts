/** Rows as CSV (RFC 4180): cells quoted where they must be, lines ended by CR LF. */
export function formatSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quote).join(",") + "\r\n").join("");
}

function quote(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
