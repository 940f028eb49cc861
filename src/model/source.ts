import { z } from "zod";

/** The document a report was read from, and the terms its own text states. */
export const Source = z.strictObject({
  file: z.string().describe("File name, without its folder"),
  form: z.enum(["text", "markdown", "pdf"]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  pages: z.int().positive().nullable().describe("Pages of a PDF; null for a text"),
  licence: z.enum(["ogl", "non-commercial", "unstated"]),
  crownCopyright: z.int().nullable().describe("The year printed after © Crown copyright"),
  officialUrl: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;
