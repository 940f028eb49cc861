import { z } from "zod";

/**
 * Everything any framework judges. Which areas a framework has, and in which order, is its own data. `not-told` is
 * judged by none: it is where findings stand whose heading matches no judged area, or whose place does not tell it.
 */
export const areaIds = [
  "overall",
  "leaders",
  "help-and-protection",
  "looked-after",
  "in-care-and-care-leavers",
  "in-care",
  "adoption",
  "care-leavers",
  "leadership",
  "lscb",
  "not-told",
] as const;

/** The id of an area. No judgement has `not-told`. */
export const Area = z
  .enum(areaIds)
  .describe("What is judged; not-told where the report does not tell which area a part is about");
export type Area = z.infer<typeof Area>;
