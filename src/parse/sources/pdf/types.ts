/** A piece of text drawn at one place in one font: the smallest thing the layout is built of. */
export type Run = {
  text: string;
  /** Left edge, in points from the left edge of the page. */
  x: number;
  /** Right edge. */
  right: number;
  /** Baseline, in points from the foot of the page. */
  y: number;
  /** Size of the type in points. */
  size: number;
  /** Name of its font within the document. */
  font: string;
  /** Null until the font's name is known, and for a font hardly used. */
  bold: boolean | null;
  italic: boolean;
  /** White space stands before it in the source. */
  spaced: boolean;
  /** The source begins something new here: a paragraph, a cell, or only another font. */
  opens: boolean;
  /** Characters of the source, white space not counted. */
  characters: number;
};

/** A part of a line with a wide gap before it: a table cell, a page number of the contents. */
export type Segment = { text: string; x: number; right: number };

/** A line of text on one page. */
export type Line = {
  page: number;
  x: number;
  right: number;
  y: number;
  /** Size of most of its type. */
  size: number;
  /** All of its letters are bold. */
  bold: boolean;
  italic: boolean;
  /** The source begins something new with it. */
  opens: boolean;
  /** Number or list glyph hanging left of its text, as printed; null where there is none. */
  marker: string | null;
  /** The gap behind the marker is no wider than a space: whether it hangs, other lines must tell. */
  weak: boolean;
  markerX: number;
  /** Left edge of its text, the marker not counted. */
  textX: number;
  text: string;
  segments: Segment[];
  /** A raised mark that stands before everything else on the line, as a footnote begins; not in the text. */
  leadingMark: string | null;
  noteMarks: string[];
  characters: number;
};

/** One page: its number in the file, its size in points, and its text in the order of the source. */
export type Page = { number: number; width: number; height: number; runs: Run[] };
