import { z } from "zod";

/** A group of subjects. */
export const TopicGroup = z.strictObject({ id: z.string(), name: z.string() });

/** A subject of findings. Cues are case-insensitive regular expressions. */
export const Topic = z.strictObject({
  id: z.string(),
  group: z.string(),
  name: z.string(),
  definition: z.string(),
  sections: z.array(z.string()),
  aliases: z.array(z.string()),
  cues: z.strictObject({
    strong: z.array(z.string()),
    weak: z.array(z.string()),
    negative: z.array(z.string()),
  }),
});
export type Topic = z.infer<typeof Topic>;
