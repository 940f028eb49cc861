import type { Line } from "./types.ts";

/** What a document's lines have in common: the scale everything else is told by. */
export type Measure = {
  /** Size of the body type in points. */
  body: number;
  /** From baseline to baseline within a paragraph, in sizes of the type. */
  pitch: number;
  /** Where lines begin that are not indented. */
  left: number;
  /** Where full lines end. */
  right: number;
  /** The source says where paragraphs begin. */
  marked: boolean;
};

/** Measures the lines of a whole document. */
export function measure(lines: Line[]): Measure {
  const sizes = new Map<number, number>();
  const pitches = new Map<number, number>();
  let opening = 0;
  let last: Line | undefined;
  for (const line of lines) {
    add(sizes, Math.round(line.size * 10) / 10, line.characters);
    if (line.opens) opening++;
    if (last && last.page === line.page && last.size === line.size && last.textX === line.textX) {
      const pitch = Math.round(((last.y - line.y) / line.size) * 50) / 50;
      if (pitch > 0.9 && pitch < 2) add(pitches, pitch, 1);
    }
    last = line;
  }
  const body = most(sizes) ?? 12;
  const full = lines.filter((line) => Math.abs(line.size - body) < 0.6 && line.characters > 40);
  const lefts = full.map((line) => line.x).sort((one, other) => one - other);
  const rights = full.map((line) => line.right).sort((one, other) => one - other);
  return {
    body,
    pitch: most(pitches) ?? 1.2,
    left: lefts[Math.floor(lefts.length * 0.02)] ?? 0,
    right: rights[Math.floor(rights.length * 0.98)] ?? Infinity,
    marked: opening > 0 && opening < lines.length * 0.9,
  };
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function most(counts: Map<number, number>): number | undefined {
  let best: number | undefined;
  let bestCount = 0;
  for (const [key, count] of counts) {
    if (count > bestCount) [best, bestCount] = [key, count];
  }
  return best;
}
