import { z } from "zod";
import { Area } from "./area.ts";
import { Places } from "./place.ts";

/**
 * The inspectors' mark that a finding leads to a recommendation. `numbers` is empty where the report
 * prints only "(Recommendation)".
 */
const Pointer = z.strictObject({ numbers: z.array(z.int().positive()) });

/**
 * A paragraph of "Inspection findings". Its text is as printed, with the pointer. `number` is what the
 * source prints, null where it prints none or lost it. `complete: false`: the source lost part of it.
 */
export const Finding = z.strictObject({
  id: z.string(),
  number: z.int().positive().nullable(),
  area: Area,
  heading: z
    .string()
    .nullable()
    .describe(
      "The sub-heading it stands under; where its area is not told, after the heading of its part and a slash",
    ),
  text: z.string(),
  items: z.array(z.string()).describe("Bullets nested inside it"),
  complete: z.boolean(),
  pointsTo: Pointer.nullable(),
  places: Places,
});
export type Finding = z.infer<typeof Finding>;
