import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../model/index.ts";
import { openCache } from "./cache.ts";
import { parserFingerprint } from "./fingerprint.ts";
import { differencesOf } from "./choose-twins.ts";
import { getOfficialFiles, type OfficialFiles } from "./official-files.ts";
import { outcomeOf, type ParsedFile } from "./outcome.ts";
import { parseFiles, type ParseOptions } from "./parse-files.ts";
import { prefer, sameInspection } from "./prefer.ts";
import { cleanLeftovers, putFile } from "./put-file.ts";
import { readSource } from "./read-source.ts";
import { getRegister } from "./register.ts";
import { sourcesIn } from "./sources.ts";

/** Where two files of one inspection contradict each other, one sentence each. */
type Differing = { differences: string[] };

/** What became of one file. `there` is the file of the folder that was found or written. */
export type Imported = { path: string } & (
  | { did: "refused"; rule: string; reason: string }
  | { did: "failed"; report: Report; reason: string }
  | { did: "added"; report: Report; there: string }
  | ({ did: "replaced"; report: Report; there: string; instead: string; why: string } & Differing)
  | ({ did: "kept"; report: Report; there: string; why: string } & Differing)
  | { did: "same-bytes"; report: Report; there: string }
);

export type ImportOptions = Partial<ParseOptions> & {
  /** The manifest of official files; the project's own if not given. */
  official?: OfficialFiles;
  /** Where the reports go. */
  folder: string;
  /** Says what would be done, and writes nothing. */
  dryRun?: boolean;
};

const endings: Record<Report["source"]["form"], string> = {
  text: "txt",
  markdown: "md",
  pdf: "pdf",
};

/** Files as named, and those of named folders. */
export function importable(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ? sourcesIn(path) : [path],
  );
}

type Known = { path: string; report: Report };

/**
 * Takes files into a folder of reports, each under its id. What is there already stays, unless the new file is of the
 * same inspection and comes before it (`prefer`). All or nothing for each file.
 */
export async function* importReports(
  files: readonly string[],
  options: ImportOptions,
): AsyncGenerator<Imported, void> {
  const { folder, dryRun = false } = options;
  const register = options.register ?? getRegister();
  const cache =
    options.cache === undefined ? openCache(parserFingerprint(register)) : options.cache;
  if (!dryRun) mkdirSync(folder, { recursive: true });

  const official = options.official ?? getOfficialFiles();
  const known: Known[] = [];
  if (existsSync(folder)) {
    if (!dryRun) cleanLeftovers(folder);
    const quiet = { ...options, register, cache, onProgress: () => undefined };
    for await (const parsed of parseFiles(sourcesIn(folder), quiet)) {
      const outcome = outcomeOf(parsed);
      if (outcome.ok) known.push({ path: parsed.path, report: outcome.report });
    }
  }
  for await (const parsed of parseFiles(files, { ...options, register, cache })) {
    yield takeIn(parsed, known, official, folder, dryRun);
  }
}

function takeIn(
  parsed: ParsedFile,
  known: Known[],
  official: OfficialFiles,
  folder: string,
  dryRun: boolean,
): Imported {
  const { path } = parsed;
  const outcome = outcomeOf(parsed);
  if (!outcome.ok) return { path, did: "refused", rule: outcome.rule, reason: outcome.reason };
  const { report } = outcome;

  const same = known.find((one) => one.report.source.sha256 === report.source.sha256);
  if (same) return { path, did: "same-bytes", report, there: same.path };
  const earlier = known.find((one) => sameInspection(one.report, report));
  const choice = earlier && prefer(earlier.report, report, official);
  if (earlier && choice?.better === earlier.report) {
    const { differences } = differencesOf(earlier, { path, report });
    const told = differences.map(({ message }) => message);
    return { path, did: "kept", report, there: earlier.path, why: choice.why, differences: told };
  }

  const there = join(folder, `${report.id}.${endings[report.source.form]}`);
  if (!dryRun) {
    const read = readSource(path);
    if (!read.ok) return { path, did: "failed", report, reason: read.reason };
    if (read.source.sha256 !== parsed.sha256) {
      return { path, did: "failed", report, reason: "it changed while it was read" };
    }
    try {
      putFile(there, read.source.bytes);
      if (earlier && earlier.path !== there) rmSync(earlier.path, { force: true });
    } catch (error) {
      const reason = `cannot be written: ${error instanceof Error ? error.message : String(error)}`;
      return { path, did: "failed", report, reason };
    }
  }
  if (earlier && choice) {
    const instead = earlier.path;
    const told = differencesOf({ path, report }, earlier).differences.map(({ message }) => message);
    known.splice(known.indexOf(earlier), 1, { path: there, report });
    return { path, did: "replaced", report, there, instead, why: choice.why, differences: told };
  }
  known.push({ path: there, report });
  return { path, did: "added", report, there };
}
