import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Report } from "../../src/model/index.ts";
import { parseReport, type ParseResult } from "../../src/parse/index.ts";
import { inProject } from "../../src/corpus/paths.ts";
import { getRegister } from "../../src/corpus/register.ts";

/** The five reports the project came with, by id, and their files. */
export const contentReports = {
  "somerset-2018-01-29": "somerset-2018-01-29.txt",
  "somerset-2015-03-27": "somerset-2015-03-27.txt",
  "southend-on-sea-2016-07-07": "southend-on-sea-2016-07-07.md",
  "wandsworth-2018-07-20": "wandsworth-2018-07-20.md",
  "northamptonshire-2016-04-27": "northamptonshire-2016-04-27.md",
} as const;

export type ContentReport = keyof typeof contentReports;

export const contentIds = Object.keys(contentReports) as ContentReport[];

/** The path of one of the five sources. */
export const contentPath = (id: ContentReport): string =>
  inProject("content", "reports", contentReports[id]);

/** The text of one of the five sources. */
export const contentText = (id: ContentReport): string => readFileSync(contentPath(id), "utf8");

/** Parses bytes as the file of the given name, with the project's register. */
export function parseBytes(file: string, bytes: Uint8Array): Promise<ParseResult> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return parseReport({ file, bytes, sha256 }, getRegister());
}

/** Parses a text as the file of the given name. */
export const parseText = (file: string, text: string): Promise<ParseResult> =>
  parseBytes(file, new TextEncoder().encode(text));

/** The report of a file; a refusal fails the test that asked for it. */
export async function readReport(path: string): Promise<Report> {
  const result = await parseBytes(basename(path), readFileSync(path));
  if (!result.ok) throw new Error(`${basename(path)}: ${result.reason}`);
  return result.report;
}
