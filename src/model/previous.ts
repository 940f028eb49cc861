import { z } from "zod";
import { Area } from "./area.ts";
import { Grade } from "./judgement.ts";
import { Places } from "./place.ts";

/**
 * What a report says of one earlier inspection, in its area information or in a paragraph anywhere else: `text` are
 * the words that tell it, `places` where they stand (several paragraphs that say the same are one entry). `date` is
 * the year, month or day it prints ("2015-01"), of the inspection or of its publication as `dated` says, null where
 * it prints none or several. Each judgement belongs to the words it stands with: `area` is null where it was given
 * for the whole of what was inspected (`remit`); `grade` is null for grades of older frameworks ("adequate"), whose
 * word stays in `printed`. A grade whose area is not certain is in no judgement: `judgements` is empty then, and the
 * words are in `text`. `visits` is set where the statement tells of monitoring visits, which give no grade.
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
