import { deflateSync } from "node:zlib";

/** A piece of text at a place of a page, in points from its lower left corner. */
export type Piece = {
  x: number;
  y: number;
  text: string;
  size: number;
  font: "plain" | "bold" | "italic";
  /** It belongs to the paragraph of the piece before: the source begins nothing new with it. */
  joins: boolean;
};

/** A piece in 12 point type, unless told otherwise. */
export function at(x: number, y: number, text: string, options: Partial<Piece> = {}): Piece {
  return { x, y, text, size: 12, font: "plain", joins: false, ...options };
}

/** Lines of one paragraph, 14.5 points apart, as a word processor writes them. */
export function paragraph(
  x: number,
  y: number,
  lines: string[],
  options: Partial<Piece> = {},
): Piece[] {
  return lines.map((text, index) =>
    at(x, y - index * 14.5, text, { joins: index > 0, ...options }),
  );
}

/** A numbered paragraph or list item: its marker hangs left of the lines. */
export function item(
  marker: string,
  x: number,
  textX: number,
  y: number,
  lines: string[],
): Piece[] {
  const [first = "", ...rest] = lines;
  return [
    at(x, y, marker),
    at(textX, y, first),
    ...rest.map((text, index) => at(textX, y - (index + 1) * 14.5, text, { joins: true })),
  ];
}

/** Bytes of characters that the encoding of the fonts keeps apart from Unicode. */
const winAnsi: Record<string, number> = {
  "•": 149,
  "–": 150,
  "—": 151,
  "’": 146,
  "‘": 145,
  "“": 147,
  "”": 148,
  "£": 163,
  "²": 178,
  "\u00a0": 160,
};
const fonts = { plain: "F1", bold: "F2", italic: "F3" } as const;

/** A stream as a PDF holds it; `filter` names how `data` are packed. */
export function stream(data: string, filter = "", entries = ""): string {
  const packed = filter === "" ? "" : `/Filter${filter}`;
  return `<<${entries}${packed}/Length ${data.length}>>stream\n${data}\nendstream`;
}

/** The data packed as often as told, one byte a character. */
export function pack(data: string, times = 1): string {
  let bytes: Buffer = Buffer.from(data, "latin1");
  for (let time = 0; time < times; time++) bytes = deflateSync(bytes);
  return bytes.toString("latin1");
}

/** A PDF of the pages' pieces, each page packed as real ones are. */
export function buildPacked(pages: Piece[][]): Uint8Array {
  return buildPdf(pages, "", [], (content) => stream(pack(content), "/FlateDecode"));
}

/** A minimal PDF of the pages' pieces, byte by byte, with the objects its `extra` trailer entries need. */
export function buildPdf(
  pages: Piece[][],
  trailer = "",
  extra: string[] = [],
  write: (content: string) => string = (content) => stream(content),
): Uint8Array {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ");
  const face = (name: string): string =>
    `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]/MediaBox[0 0 595 842]` +
      "/Resources<</Font<</F1 3 0 R/F2 4 0 R/F3 5 0 R>>>>>>",
    face("Helvetica"),
    face("Helvetica-Bold"),
    face("Helvetica-Oblique"),
    ...pages.flatMap((pieces, index) => [
      `<</Type/Page/Parent 2 0 R/Contents ${7 + index * 2} 0 R>>`,
      write(contentOf(pieces)),
    ]),
    ...extra,
  ];
  return fileOf(objects, trailer);
}

/** The objects, numbered from 1, as a file. The first is its catalogue. */
export function fileOf(objects: readonly string[], trailer = ""): Uint8Array {
  let file = "%PDF-1.5\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj${object}endobj\n`;
    return String(offset).padStart(10, "0");
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  file += offsets.map((offset) => `${offset} 00000 n \n`).join("");
  file += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function contentOf(pieces: Piece[]): string {
  const parts = pieces.map((piece, index) => {
    const begin = piece.joins ? "" : `${index === 0 ? "" : "EMC "}/P <</MCID ${index}>> BDC `;
    return `${begin}BT /${fonts[piece.font]} ${piece.size} Tf 1 0 0 1 ${piece.x} ${piece.y} Tm (${encode(piece.text)}) Tj ET`;
  });
  return `${parts.join("\n")}${pieces.length > 0 ? " EMC" : ""}`;
}

function encode(text: string): string {
  return Array.from(text, (character) =>
    String.fromCharCode(winAnsi[character] ?? character.charCodeAt(0)),
  )
    .join("")
    .replace(/[\\()]/gu, "\\$&");
}
