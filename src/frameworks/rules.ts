import type { Area, Body } from "../model/index.ts";
import type { FrameworkId } from "./index.ts";

/** The parts a report of any framework is made of. */
export type Part =
  | "cover"
  | "introduction"
  | "local-authority"
  | "executive-summary"
  | "area-information"
  | "need-to-improve"
  | "priority"
  | "improvement"
  | "recommendations"
  | "strengths"
  | "progress"
  | "young-people"
  | "area-summary"
  | "findings"
  | "meaning"
  | "about"
  | "team"
  | "end";

/** Parts that list what must improve. */
export const toImprove: ReadonlySet<Part> = new Set<Part>([
  "recommendations",
  "need-to-improve",
  "priority",
  "improvement",
]);

/** A heading by which a part is recognised. `pattern` is tried on `headingKey(text)`, whole. */
export type HeadingRule = {
  readonly pattern: RegExp;
  readonly part: Part;
  /** The area whose part begins here. */
  readonly area?: Area;
  /** It counts only after the part of this area has begun: earlier, the same words are a theme in a list. */
  readonly after?: Area;
  /** It is a sub-heading of its part, and begins the part only where the part's own heading is missing. */
  readonly within?: true;
  /** It counts only where the source sets it as a heading: as plain text, the words may be a row of the cover. */
  readonly asHeading?: true;
  /** It is the title of a second report in the same document: numbers begin anew there. */
  readonly restarts?: true;
  /** Whose part it is, where the heading itself says so; otherwise it stays as it was. */
  readonly body?: Body;
};

/** An area of the framework and the words that name it. */
export type AreaRule = {
  readonly area: Area;
  /** Its row on the cover, tried on `headingKey(row label)`; null where the cover has no row for it. */
  readonly row: RegExp | null;
  /**
   * What sentences and headings call it where they state its grade, from the first word to the last before "is" or
   * the grade, beside its row's name. `@` stands for the authority's own name. Tried on a `headingKey`.
   */
  readonly said?: RegExp;
  /** Its heading in the text as a `headingKey`, without its grade: for headings that are worded almost like it. */
  readonly heading?: string;
  /** Words that only this area's heading has, for headings in unknown words. Tried on `headingKey(text)`. */
  readonly mention?: RegExp;
  /** Reports may leave it out (the board was not reviewed), and then it has no judgement at all. */
  readonly optional?: true;
  /** Judged in place of these areas: where a report shows one of them, this area does not exist in it. */
  readonly insteadOf?: readonly Area[];
};

/** A framework is data: a new one is one new file of this type. */
export type FrameworkRules = {
  readonly id: FrameworkId;
  /** Tried on `headingKey(title)`; tells that a document is a report under this framework. */
  readonly title: RegExp;
  /** What else the head of a report shows; a letter may have the same title. Tried on `headingKey`. */
  readonly evidence?: readonly RegExp[];
  /**
   * How it is told from an older framework with the same title: no line of its cover begins with these words, and
   * its first inspection began on this day or later (ISO 8601).
   */
  readonly told?: { readonly without: RegExp; readonly from: string };
  /** Where the title itself names the authority: tried in order on the title as printed; group 1 is the name. */
  readonly authorityInTitle?: readonly RegExp[];
  /** Paragraphs without a heading follow the cover's table and introduce the report. */
  readonly introduction?: true;
  /** Nothing but its findings is numbered: a number before the first area is that of a finding out of its place. */
  readonly numbersFindingsOnly?: true;
  /** Areas in the order the framework lists them. */
  readonly areas: readonly AreaRule[];
  /** Areas begin after this part: above it, the same words are rows of the cover. */
  readonly areasAfter?: Part;
  /** Areas in the order of their parts in the report. */
  readonly sequence: readonly Area[];
  readonly headings: readonly HeadingRule[];
  /** Footnotes known by their wording, for sources that lost the mark. Tried on the text's beginning. */
  readonly notes: readonly RegExp[];
  /** Lines of layout that say nothing: heads of the judgement table. Tried on `headingKey(text)`. */
  readonly layout: readonly RegExp[];
  /** Lines of the running foot, in forms that leave it in the text. Tried on `headingKey(text)`, after the cover. */
  readonly feet?: readonly RegExp[];
};
