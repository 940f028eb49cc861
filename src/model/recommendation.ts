import { z } from "zod";
import { Places } from "./place.ts";

/** The national framework's outcome, enabler or principle an ILACS item is tagged with (from 2025). */
const FrameworkReference = z.strictObject({
  kind: z.enum(["outcome", "enabler", "principle"]),
  number: z.int().positive().nullable(),
  name: z.string().nullable(),
  printed: z.string(),
});

/** Who must act. */
export const Body = z.enum(["local-authority", "lscb"]);
export type Body = z.infer<typeof Body>;

/**
 * What must improve. `number` is what the source prints, null where it prints none or lost it.
 * `urgency` is null where the template does not tell priority from improvement. `complete: false` marks
 * text whose beginning or end the source lost.
 */
export const Recommendation = z.strictObject({
  id: z.string(),
  number: z.int().positive().nullable(),
  body: Body,
  urgency: z.enum(["priority", "improvement"]).nullable(),
  heading: z.string().nullable(),
  text: z.string(),
  items: z.array(z.string()).describe("Bullets nested inside it"),
  complete: z.boolean(),
  reference: FrameworkReference.nullable(),
  places: Places,
});
export type Recommendation = z.infer<typeof Recommendation>;
