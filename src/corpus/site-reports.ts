import { basename } from "node:path";
import type { Report } from "../model/index.ts";
import { withDoubtsAcross } from "../parse/doubts/across.ts";
import { openCache } from "./cache.ts";
import { chooseTwins, type LeftOut, type ReadFile } from "./choose-twins.ts";
import { parserFingerprint } from "./fingerprint.ts";
import { getOfficialFiles, type OfficialFiles } from "./official-files.ts";
import { outcomeOf } from "./outcome.ts";
import { parseFiles, type ParseOptions } from "./parse-files.ts";
import { getRegister } from "./register.ts";
import { listSources } from "./sources.ts";

/** Everything the site's source files gave. */
export type SiteReports = {
  /** By authority's name, then by date; one report an inspection. */
  reports: Report[];
  /** Where each report was read from, by report id. */
  paths: Map<string, string>;
  /** Files that are no report, and why. */
  refused: { path: string; file: string; rule: string; reason: string }[];
  /** Files left out because another file of the same inspection is shown. */
  leftOut: LeftOut[];
  /** How many files had to be parsed; the others came from the cache. */
  parsed: number;
};

function inOrder(a: Report, b: Report): number {
  return (
    a.authority.name.localeCompare(b.authority.name, "en") ||
    a.published.date.localeCompare(b.published.date)
  );
}

/**
 * Reads every source of the site, from the cache where that is possible. What only shows where the reports of an
 * authority stand side by side is told here, and is not in the cache.
 */
export async function readSiteReports(
  files = listSources(),
  options: Partial<ParseOptions> & { official?: OfficialFiles } = {},
): Promise<SiteReports> {
  const register = options.register ?? getRegister();
  const cache =
    options.cache === undefined ? openCache(parserFingerprint(register)) : options.cache;
  const official = options.official ?? getOfficialFiles();
  const read: ReadFile[] = [];
  const site: SiteReports = { reports: [], paths: new Map(), refused: [], leftOut: [], parsed: 0 };

  const onProgress: ParseOptions["onProgress"] = (done, total, parsed) => {
    site.parsed = parsed;
    options.onProgress?.(done, total, parsed);
  };
  for await (const file of parseFiles(files, { ...options, register, cache, onProgress })) {
    const outcome = outcomeOf(file);
    if (outcome.ok) read.push({ path: file.path, report: outcome.report });
    else {
      const { rule, reason } = outcome;
      site.refused.push({ path: file.path, file: basename(file.path), rule, reason });
    }
  }
  if (site.parsed > 0) cache?.prune();
  const { shown, leftOut } = chooseTwins(read, official);
  site.leftOut = leftOut;
  site.paths = new Map(shown.map(({ path, report }) => [report.id, path]));
  site.reports = withDoubtsAcross(shown.map(({ report }) => report).sort(inOrder));
  return site;
}
