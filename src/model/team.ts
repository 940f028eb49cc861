import { z } from "zod";

/** One named member of the inspection team. `printed` is the role as the report words it. */
export const TeamMember = z.strictObject({
  role: z.enum([
    "lead",
    "deputy",
    "inspector",
    "shadow",
    "data-analyst",
    "quality-assurance",
    "other",
  ]),
  name: z.string(),
  printed: z.string(),
});
export type TeamMember = z.infer<typeof TeamMember>;
