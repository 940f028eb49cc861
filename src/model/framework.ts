import { z } from "zod";

/** The rules inspected under: the Single Inspection Framework, ILACS, and ILACS as changed in April 2026. */
export const Framework = z
  .enum(["sif", "ilacs", "ilacs-2026"])
  .describe("The inspection framework");
export type Framework = z.infer<typeof Framework>;
