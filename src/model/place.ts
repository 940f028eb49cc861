import { z } from "zod";

/**
 * Where in the source something was read. `unit: "line"` counts lines of a text from 1,
 * `unit: "page"` counts pages of a PDF from 1 (the page of the file, not the number printed on it).
 * `from` and `to` are both included.
 */
export const Place = z
  .strictObject({
    unit: z.enum(["line", "page"]),
    from: z.int().positive(),
    to: z.int().positive(),
  })
  .describe("Where in the source: lines of a text, pages of a PDF, first and last included");
export type Place = z.infer<typeof Place>;

/** One or more places, in reading order: a paragraph cut by a page break has two. */
export const Places = z.array(Place);
