import type { Area, Place } from "../../../model/index.ts";
import { textOf, type Block } from "../../document.ts";
import type { FrameworkRules } from "../../../frameworks/rules.ts";
import { gradeOf, type PrintedGrade } from "../../frameworks/grade.ts";
import { joinLines } from "../../sources/inline.ts";

/** A grade, the area it is stated for, and the blocks that state it. */
export type Evidence = PrintedGrade & { area: Area; nodes: readonly Block[] };

/**
 * A text that names an area and holds a grade, in words that are not known; `grade` where it ends in one. `why`, where
 * it speaks against every grade of the area.
 */
export type Doubtful = {
  area: Area;
  grade: PrintedGrade["grade"] | null;
  text: string;
  node: Block;
  why?: string;
};

/** A grade of the cover's table whose row has no name, or none that is known. */
export type Loose = PrintedGrade & { node: Block };

/** What is read, and what looks like a grade and is none that can be read. */
export type Read = { evidence: Evidence[]; doubtful: Doubtful[] };

/** What reading a text needs: the framework, and the forms of the authority's own name. */
export type Known = { framework: FrameworkRules; names: readonly string[] };

/** A grade wraps over at most this many lines: "Requires", "improvement to be", "good". */
const mostLines = 3;

export const placesOf = (nodes: readonly Block[]): Place[] =>
  nodes.flatMap(({ data }) => data.places);

/** The text of a block in one line. */
export const flat = (node: Block): string => textOf(node).replace(/\s+/gu, " ").trim();

/** The text of several blocks as one line. */
export const joined = (nodes: readonly Block[]): string => nodes.map(flat).reduce(joinLines, "");

const isPlain = ({ data }: Block): boolean => data.cells === null && data.marker === null;

/** Whether a block goes on in the sentence before it. */
export const goesOn = (node: Block | undefined): boolean =>
  node !== undefined && isPlain(node) && /^\p{Ll}/u.test(textOf(node));

/** The blocks at the head of a list that are one grade, alone and whole; none where there is none. */
export function gradeAlone(
  nodes: readonly Block[],
): { grade: PrintedGrade; nodes: Block[] } | null {
  for (let count = mostLines; count > 0; count -= 1) {
    const lines = nodes.slice(0, count);
    const grade = lines.length === count && lines.every(isPlain) ? gradeOf(joined(lines)) : null;
    if (grade !== null && !goesOn(nodes[count])) return { grade, nodes: lines };
  }
  return null;
}
