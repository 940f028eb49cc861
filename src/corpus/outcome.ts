import { z } from "zod";
import { Report } from "../model/index.ts";

/** Why a file is no report: the rule's name and one line for a person. */
export type Refusal = { ok: false; rule: string; reason: string };

/** What one file gave: a report, or why it is none. */
export type Outcome = { ok: true; report: Report } | Refusal;

/** An outcome as it is stored and sent between threads: as text, which is quicker than as objects. */
export const outcomeSchema: z.ZodType<Outcome> = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(true), report: Report }),
  z.strictObject({ ok: z.literal(false), rule: z.string(), reason: z.string() }),
]);

/** A file that was read, with its outcome as JSON text. */
export type ParsedFile = {
  path: string;
  /** SHA-256 of its bytes; null where they could not be read. */
  sha256: string | null;
  /** JSON of an Outcome. */
  json: string;
};

export function refusalJson(rule: string, reason: string): string {
  return JSON.stringify({ ok: false, rule, reason } satisfies Refusal);
}

/** The outcome of a parsed file. */
export function outcomeOf(parsed: ParsedFile): Outcome {
  return JSON.parse(parsed.json) as Outcome;
}
