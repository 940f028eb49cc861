import type { Area } from "../model/index.ts";

/** How a framework is named: in full once a page, short in tables. `years` says when it was in force. */
export type FrameworkName = { full: string; short: string; years: string };

/** An area as the framework names it: in full for headings, short for tables; and where it stands among others. */
export type FrameworkArea = {
  area: Area;
  full: string;
  short: string;
  /** The rows of the crosswalk on which it is read. A joint area stands on two. */
  rows: readonly CrosswalkRowId[];
};

/** The rows on which inspections of different frameworks are read side by side, in their order. */
export const crosswalkRowNames = {
  overall: "Overall effectiveness",
  "help-and-protection": "Help and protection",
  care: "Children in care",
  adoption: "Adoption",
  "care-leavers": "Care leavers",
  leadership: "Leadership",
  lscb: "Safeguarding board (LSCB)",
} as const;
export type CrosswalkRowId = keyof typeof crosswalkRowNames;

/**
 * What pages say of a framework. A framework is a file: these facts, and the rules by which its reports are read
 * (`FrameworkRules`). A new one is a new file, and its line in `index.ts` and `reading.ts`.
 */
export type FrameworkFacts = {
  name: FrameworkName;
  /** All areas it can judge, in the order of its table. Which of them a report has, the report shows. */
  areas: readonly FrameworkArea[];
  /** Areas that earlier reports of the same line graded and this framework does not. */
  notGraded: readonly Area[];
  /** Whether an inspection may leave out an area that the framework judges. */
  leavesAreasOut: boolean;
  /** Whether its reports have a part with figures on the area. */
  statistics: boolean;
  /** The fewest and the most findings of a report, with room on both sides of all that were ever printed. */
  usualFindings: { fewest: number; most: number };
  /** What its reports ask for: numbered recommendations, or items under "What needs to improve". */
  asks: "recommendation" | "improvement";
  /** What its reports call the part that sums them up. */
  summary: string;
  /** Whose words the meanings of the grades are, and where its criteria are published. */
  gradeMeanings: { remark: string; criteriaHref: string | null };
  /** What a reader of its reports must know, a sentence each. */
  notes: readonly string[];
};
