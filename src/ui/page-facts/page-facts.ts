import type { WholePageKind } from "../../search/pages/page-kinds.ts";

/** What the index of pages keeps of a page beside its text. What is not known is left out. */
export type PageFacts = {
  kind: WholePageKind;
  /**
   * Which of its text is indexed: all of it, or what stands in the slot `intro` alone. Lists of other pages and the
   * paragraphs of reports are not what a page is found by.
   */
  text: "all" | "intro";
  /** Other names it is looked for by. They weigh as much as its title. */
  names?: readonly string[];
  /** A line below its title in a list of results. */
  note?: string;
  /** The id of the authority it is about. */
  authority?: string;
  /** When what it shows was published, an ISO date. */
  date?: string;
  framework?: string;
  /** Areas and their grades, in words. */
  grades?: string;
};
