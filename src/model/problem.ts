import { z } from "zod";
import { Place } from "./place.ts";

/** A diagnostic about one report. `rule` names an entry of the catalogue of problem rules. */
export const Problem = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  place: Place.nullable(),
});
export type Problem = z.infer<typeof Problem>;
