import { z } from "zod";
import { Framework } from "./framework.ts";

/** How frameworks themselves word a term: quoted, with what it is said of and where it is printed. */
const Wording = z.strictObject({
  frameworks: z.array(Framework).min(1),
  of: z.enum(["local authority", "LSCB"]),
  text: z.string().describe("Verbatim"),
});
export type Wording = z.infer<typeof Wording>;

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
  wordings: z.array(Wording).default([]),
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;
