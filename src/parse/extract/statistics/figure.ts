import type { Statistic } from "../../../model/index.ts";

/** What a reader finds in one statement: a statistic without what every statistic has from its statement. */
export type Figure = Pick<Statistic, "key" | "value" | "percent" | "qualifier"> &
  Partial<
    Pick<Statistic, "asAt" | "basis" | "national" | "previous" | "rate" | "outside" | "parts">
  >;

/** A statement as the readers see it. */
export type Reading = {
  /** Normalised: see plainText. */
  plain: string;
  /** As printed, with straight quotes: for values that are words. */
  words: string;
  heading: string | null;
  context: Context;
};

/** What a statement has from the heads it stands under. */
export type Context = {
  /** Which percentages "in primary schools is …" belongs to. */
  schools: SchoolHead | null;
  /** The period of "In the last 12 months:"; null where no such head stands above. */
  period: Period | null;
  /** The date of the number of children looked after that "of this number" splits. */
  careAsAt: string | null;
  /** It is an item of a list whose head sets none of these: "These services include:". */
  listed: boolean;
};

export type SchoolHead = {
  subject: "fsm" | "eal" | "other";
  asAt: string | null;
  basis: string | null;
};

/** `basis` is null for the usual twelve months up to the inspection. */
export type Period = { basis: string | null; asAt: string | null };

/** Reads every figure of one kind of statement. */
export type Reader = (reading: Reading) => Figure[];
