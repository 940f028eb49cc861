import { z } from "zod";
import { Area } from "./area.ts";
import { Grade } from "./judgement.ts";
import { Places } from "./place.ts";

/**
 * What a report says of one earlier inspection. `date` is the month or day it prints ("2015-01"), of the
 * inspection or of its publication as `dated` says. `area` is null where one judgement was given for the
 * whole; `grade` is null for grades of older frameworks ("adequate"), whose word stays in `printed`.
 * `visits` is set where the statement tells of monitoring visits, which give no grade.
 */
export const PreviousInspection = z.strictObject({
  remit: z.string().nullable().describe("What was inspected, in the report's words"),
  date: z.string().nullable().describe("ISO year, month or day"),
  dated: z.enum(["inspected", "published"]).nullable(),
  judgements: z.array(
    z.strictObject({ area: Area.nullable(), grade: Grade.nullable(), printed: z.string() }),
  ),
  visits: z.int().nonnegative().nullable(),
  text: z.string(),
  places: Places,
});
export type PreviousInspection = z.infer<typeof PreviousInspection>;
