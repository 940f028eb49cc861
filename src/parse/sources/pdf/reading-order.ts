import type { Line } from "./types.ts";

/**
 * The lines of a page from top to bottom. The order of the source is kept wherever it runs down the
 * page, for it keeps the cells of a table together; a stretch that jumps back up (a text frame, a
 * header drawn last) is moved to where it stands.
 */
export function readingOrder(lines: Line[], width: number): Line[] {
  const stretches: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const stretch = stretches.at(-1);
    const jumps = last !== undefined && line.y > last.y + 20 && line.x < width * 0.42;
    if (stretch && !jumps) stretch.push(line);
    else stretches.push([line]);
    last = line;
  }
  if (stretches.length < 2) return lines;
  return stretches.sort((one, other) => (other[0]?.y ?? 0) - (one[0]?.y ?? 0)).flat();
}
