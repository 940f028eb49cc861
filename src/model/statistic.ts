import { z } from "zod";
import { Places } from "./place.ts";
import { statisticKeys } from "./statistics.ts";

export const StatisticKey = z.enum(statisticKeys);
export type StatisticKey = z.infer<typeof StatisticKey>;

/**
 * How far a value can be taken at its word. `fewer-than`: the source prints only a bound
 * ("fewer than five"), which is in the text; `value` is null, so that nobody takes the bound for a count.
 * `suppressed`, `not-available`: the source withholds the figure; `none`: it says there are none (value 0).
 * `text`: the statement has words and no figure.
 */
export const Qualifier = z.enum([
  "exact",
  "approximate",
  "fewer-than",
  "suppressed",
  "none",
  "not-available",
  "text",
]);
export type Qualifier = z.infer<typeof Qualifier>;

const count = z.number().nonnegative().nullable();
const percent = z.number().nonnegative().nullable().describe("0 to 100");
const rate = z.number().nonnegative().nullable().describe("per 10,000 children");
/** ISO 8601: a day, or a month or year where no more is printed. */
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)
  .nullable();

/** The same figure at an earlier date, as this report prints it. */
const PreviousValue = z.strictObject({
  value: count,
  percent,
  rate,
  qualifier: Qualifier,
  asAt: date,
});

/** How many of those counted live outside the authority's area. */
const OutsideShare = z.strictObject({ value: count, percent, qualifier: Qualifier });

/**
 * One figure of one statement. Values are stored as printed, even where the source's own arithmetic is off.
 * Of a percentage `value` and `percent` are the same number. Of a date `value` is an ISO month or year; of words it is
 * what is printed.
 * Serious case reviews completed and ongoing are two figures, told apart by `basis`; they are never summed.
 * `statement` is the number of the statement (Report.statements) the figure was read from.
 */
export const Statistic = z.strictObject({
  key: StatisticKey,
  label: z.string().describe("What is counted, in plain words"),
  value: z.union([z.number().nonnegative(), z.string()]).nullable(),
  percent,
  qualifier: Qualifier,
  asAt: date.describe("The date the figure holds for, as printed with it"),
  basis: z
    .string()
    .nullable()
    .describe(
      "Of whom or over what period, where it differs from the usual; what sets one of several figures apart",
    ),
  national: percent.describe("The national average printed beside it, in percent"),
  previous: PreviousValue.nullable(),
  rate,
  outside: OutsideShare.nullable(),
  parts: z
    .array(z.strictObject({ name: z.string(), value: z.number().nonnegative() }))
    .describe(
      "Figures the statement splits the value into: grades of homes; for reviews their state, completed or ongoing",
    ),
  statement: z.int().positive(),
  text: z.string(),
  places: Places,
});
export type Statistic = z.infer<typeof Statistic>;

/**
 * One bullet of the area information, verbatim. `depth` is 1 for a bullet of the section's own list,
 * 2 and 3 for bullets nested under it; `parent` is the number of the statement it is nested under.
 */
export const Statement = z.strictObject({
  number: z.int().positive(),
  heading: z.string().nullable().describe("The sub-heading it stands under"),
  depth: z.int().min(1).max(4),
  parent: z.int().positive().nullable(),
  text: z.string(),
  places: Places,
});
export type Statement = z.infer<typeof Statement>;
