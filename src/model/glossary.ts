import { z } from "zod";
import { Framework } from "./framework.ts";

/** A term of the field in plain English. `id` is its anchor on the glossary page. */
export const GlossaryTerm = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u),
  term: z.string().describe("As reports write it: an abbreviation or a name"),
  name: z.string().nullable().describe("What an abbreviation stands for; null for a plain term"),
  meaning: z.string(),
  frameworks: z
    .array(Framework)
    .describe("Where only some frameworks use the term; empty for all of them"),
  see: z.array(z.string()).describe("Ids of related terms"),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
