import type { Measure } from "./measure.ts";
import type { Line, Page } from "./types.ts";

/** Parts of the page's height in which page numbers and running heads and feet stand. */
const foot = 0.125;
const head = 0.94;

/**
 * Parts the page's furniture from its text: page numbers and running heads and feet. They are told by
 * shape and place, never by what they say: they stand at the edge of the page, and are drawn before
 * the text, or in small type, or are a number by itself.
 */
export function partFurniture(
  lines: Line[],
  page: Page,
  measure: Measure,
): { furniture: Line[]; text: Line[] } {
  const furniture: Line[] = [];
  const text: Line[] = [];
  const edge = (line: Line): boolean => line.y < page.height * foot || line.y > page.height * head;
  let leading = 0;
  while (leading < lines.length && leading < 4) {
    const line = lines[leading];
    if (!line || !edge(line)) break;
    leading++;
  }
  // Drawn first although it stands last: only when text above it follows.
  const firstText = lines[leading];
  // Small type at the foot may be notes: those begin with a mark.
  const small = !lines.some((line) => line.leadingMark !== null && line.y < page.height * 0.5);
  for (const [index, line] of lines.entries()) {
    const drawnFirst =
      index < leading && firstText !== undefined && firstText.y > line.y + line.size;
    const isFurniture =
      edge(line) &&
      (drawnFirst ||
        isPageNumber(line, lines, measure) ||
        (small && line.size <= measure.body * 0.75 && line.y < page.height * foot));
    (isFurniture ? furniture : text).push(line);
  }
  return { furniture, text };
}

function isPageNumber(line: Line, lines: Line[], measure: Measure): boolean {
  if (!/^\d{1,3}$/u.test(line.marker ?? line.text)) return false;
  if (line.marker !== null && line.text !== "") return false;
  if (Math.abs(line.size - measure.body) > measure.body * 0.15) return true;
  return lines.every((other) => other === line || Math.abs(other.y - line.y) > line.size * 1.6);
}
