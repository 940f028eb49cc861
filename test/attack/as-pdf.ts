import { at, buildPacked, type Piece } from "../sources/build-pdf.ts";

/** How a line is set: size in points, letters that fit on it, and the gap below it in points. */
type Style = { size: number; width: number; gap: number; font: Piece["font"] };

const styles = {
  text: { size: 12, width: 80, gap: 0, font: "plain" },
  row: { size: 10, width: 80, gap: 14, font: "plain" },
  heading: { size: 16, width: 58, gap: 6, font: "bold" },
} as const satisfies Record<string, Style>;

/** The lines of a text, broken where the page ends to the right. */
function wrapped(text: string, width: number): string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}

function styleOf(text: string, cell: string | undefined): Style {
  if (cell !== undefined) return styles.row;
  return /^(?:The (?:impact|experiences)|What needs)/u.test(text) ? styles.heading : styles.text;
}

/** Pages of text as a PDF, each with its number at the foot. A tab parts the cells of a row. */
export function asPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const drawn: Piece[][] = [];
  for (const lines of pages) {
    let page: Piece[] = [];
    let y = 780;
    const turn = (): void => {
      drawn.push([...page, at(500, 40, String(drawn.length + 1), { size: 9 })]);
      page = [];
      y = 780;
    };
    for (const line of lines) {
      const [text = "", cell] = line.split("\t");
      const { size, width, gap, font } = styleOf(text, cell);
      for (const [index, part] of wrapped(text, width).entries()) {
        if (y < 90) turn();
        if (part !== "") page.push(at(72, y, part, { size, font, joins: index > 0 }));
        if (index === 0 && cell !== undefined) page.push(at(430, y, cell, { size }));
        y -= size * 1.2;
      }
      y -= gap;
    }
    turn();
  }
  return buildPacked(drawn);
}
