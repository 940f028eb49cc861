import { z } from "zod";
import { Area } from "./area.ts";
import { Body } from "./recommendation.ts";
import { Places } from "./place.ts";

/** A paragraph or bullet outside the numbered findings; `number` where the template numbers these too. */
export const Paragraph = z.strictObject({
  number: z.int().positive().nullable(),
  body: Body,
  heading: z.string().nullable(),
  text: z.string(),
  complete: z.boolean(),
  places: Places,
});
export type Paragraph = z.infer<typeof Paragraph>;

/**
 * The parts of a report that sum up. `introduction` is what ILACS reports print under the table of judgements,
 * without a heading, before "What needs to improve". `executive` is the executive summary, in early templates the
 * "Summary of findings"; `areas` the summary under an area's heading, of the safeguarding board under `lscb`.
 * `noActionNeeded` holds statements in place of a list ("There are no areas for priority action").
 */
export const Summaries = z.strictObject({
  introduction: z.array(Paragraph),
  executive: z.array(Paragraph),
  areas: z.partialRecord(Area, z.array(Paragraph)),
  youngPeople: z.array(Paragraph),
  strengths: z.array(Paragraph),
  progress: z.array(Paragraph),
  noActionNeeded: z.array(Paragraph),
});
export type Summaries = z.infer<typeof Summaries>;

/** A footnote: its printed mark, null where the source lost it. */
export const Footnote = z.strictObject({
  mark: z.string().nullable(),
  text: z.string(),
  places: Places,
});
export type Footnote = z.infer<typeof Footnote>;
