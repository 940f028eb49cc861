import type { Place } from "../../../src/model/index.ts";

/** What a field should say or says. Null: nothing. */
export type Value = string | number | boolean | null;

/** One value of one report held against what is expected. */
export type Check = {
  field: string;
  wanted: Value;
  got: Value;
  /** `missing`: nothing was read where there is something; `wrong`: something else was read. */
  verdict: "right" | "wrong" | "missing";
  place: Place | null;
};

/** Quotes, hyphens and spaces differ between a page, a font and whoever typed the expected value. */
export function folded(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

const plain = (value: Value) => (typeof value === "string" ? folded(value) : value);

/** Holds a value against what is expected. */
export function check(field: string, wanted: Value, got: Value, place: Place | null = null): Check {
  const right = plain(wanted) === plain(got);
  const verdict = right ? "right" : got === null ? "missing" : "wrong";
  return { field, wanted, got, verdict, place };
}
