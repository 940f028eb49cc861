import type { Register, Report } from "../model/index.ts";

/** A source as it was received. */
export type SourceFile = {
  /** File name without its folder; a date in it is used only where nothing better is printed. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
};

/** A parse either gives a report (with its problems), or says in one line why the file is no report. */
export type ParseResult =
  | { ok: true; report: Report }
  | { ok: false; rule: string; reason: string };

/** Reads one source. Pure: no file system, no clock. Never throws for what a file holds. */
export async function parseReport(source: SourceFile, register: Register): Promise<ParseResult> {
  void source;
  void register;
  return { ok: false, rule: "not-built", reason: "not built yet" };
}
