import { expect } from "vitest";
import type { z } from "zod";
import type { Place, Report } from "../../src/model/index.ts";

/** What a check may look at: the report, the lines of its source, and the other facts of the same report. */
export type Given = {
  report: Report;
  /** Lines of the source; the first one is `lines[1]`, as places count them. */
  lines: readonly string[];
  facts: Readonly<Record<string, unknown>>;
};

/** Fails where the report does not hold the fact. */
export type Check = (fact: unknown, given: Given) => void;

/** A check of a fact of the given shape. A fact of another shape fails: the table below it is out of date. */
export function check<Shape extends z.ZodType>(
  shape: Shape,
  holds: (fact: z.infer<Shape>, given: Given) => void,
): Check {
  return (fact, given) => holds(shape.parse(fact), given);
}

/** A check that a value read off the report equals the fact, which must have the given shape. */
export function equals(shape: z.ZodType, read: (report: Report) => unknown): Check {
  return check(shape, (fact, { report }) => expect(read(report)).toEqual(fact));
}

/** Whether a line lies in one of the places. */
export const covers = (places: readonly Place[], line: number): boolean =>
  places.some(({ unit, from, to }) => unit === "line" && from <= line && line <= to);

/** The words of a text, without what marks up a line: tags, list markers, table tabs. */
export const words = (text: string): string[] =>
  text
    .replace(/<[^>]{0,40}>/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ");
