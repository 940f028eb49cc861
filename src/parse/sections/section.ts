import type { Area, Body } from "../../model/index.ts";
import type { Block } from "../document.ts";
import type { Part } from "../../frameworks/rules.ts";

/** A block of a section and the sub-heading it stands under. */
export type Entry = { node: Block; heading: string | null };

/**
 * One part of a report: its heading (null for the cover), whose part it is, the area it is about, and its
 * blocks in order. Sub-headings that begin no part are kept in `subheadings` and named by the entries under
 * them.
 */
export type Section = {
  part: Part;
  body: Body;
  area: Area | null;
  /** The heading that its area begins with, where that matches no judged area; null elsewhere. */
  unknownHeading: Block | null;
  heading: Block | null;
  entries: Entry[];
  subheadings: Block[];
  /** The source lost the numbers of its paragraphs: plain paragraphs count as items. */
  lostNumbers: boolean;
};

/** The whole report as its parts in order, with the blocks that stand outside the text. */
export type SectionTree = {
  sections: Section[];
  /** Footnotes, furniture, contents and boilerplate, text that stands there again. */
  aside: Block[];
  /** Of the repeated text among these, each block with the area in whose part it stands again. */
  repeated: { node: Block; area: Area | null }[];
};
