import { z } from "zod";
import { Area } from "./area.ts";
import { Place } from "./place.ts";
import { StatisticKey } from "./statistic.ts";

const index = z.int().nonnegative();

/**
 * The value of the report that a problem is about. Findings and recommendations are named by their id. A statistic
 * has none: it is named by its statement, its key, and which of that statement's figures under that key it is,
 * from 1. Earlier inspections and members of the team are named by their index in `previous` and `team`, from 0.
 * `area`: all that is said of an area, its findings together; `report`: the report as a whole.
 */
export const About = z
  .discriminatedUnion("part", [
    z.strictObject({ part: z.literal("judgement"), area: Area }),
    z.strictObject({ part: z.literal("finding"), id: z.string() }),
    z.strictObject({ part: z.literal("recommendation"), id: z.string() }),
    z.strictObject({
      part: z.literal("statistic"),
      statement: z.int().positive(),
      key: StatisticKey,
      ordinal: z.int().positive(),
    }),
    z.strictObject({ part: z.literal("earlier-inspection"), index }),
    z.strictObject({ part: z.literal("team-member"), index }),
    z.strictObject({ part: z.literal("area"), area: Area }),
    z.strictObject({ part: z.literal("report") }),
  ])
  .describe("The value of the report that a problem is about");
export type About = z.infer<typeof About>;

/**
 * A diagnostic about one report. `rule` names an entry of the catalogue of problem rules. `about` is null where the
 * problem is about no one value of the report. `doubt`: the value may be wrong; every page that shows it says so.
 */
export const Problem = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  place: Place.nullable(),
  about: About.nullable(),
  doubt: z.boolean(),
});
export type Problem = z.infer<typeof Problem>;
