import { z } from "zod";

/** Everything any framework judges. Which areas a framework has, and in which order, is its own data. */
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
] as const;

/** The id of an area that is judged. */
export const Area = z.enum(areaIds).describe("What is judged");
export type Area = z.infer<typeof Area>;
