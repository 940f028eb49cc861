import type { Report } from "../model/index.ts";
import { withDoubtsAcross } from "../parse/doubts/across.ts";
import { openCache } from "./cache.ts";
import { parserFingerprint } from "./fingerprint.ts";
import { outcomeOf } from "./outcome.ts";
import { parseFiles, type ParseOptions } from "./parse-files.ts";
import { prefer, sameInspection } from "./prefer.ts";
import { getRegister } from "./register.ts";
import { listSources } from "./sources.ts";

/** Everything the site's source files gave. */
export type SiteReports = {
  /** By authority's name, then by date; one report an inspection. */
  reports: Report[];
  /** Where each report was read from, by report id. */
  paths: Map<string, string>;
  /** Files that are no report, and why. */
  refused: { path: string; rule: string; reason: string }[];
  /** Files left out because another file holds the same inspection more completely. */
  leftOut: { path: string; id: string; kept: string; why: string }[];
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
  options: Partial<ParseOptions> = {},
): Promise<SiteReports> {
  const register = options.register ?? getRegister();
  const cache =
    options.cache === undefined ? openCache(parserFingerprint(register)) : options.cache;
  const site: SiteReports = { reports: [], paths: new Map(), refused: [], leftOut: [], parsed: 0 };

  const onProgress: ParseOptions["onProgress"] = (done, total, parsed) => {
    site.parsed = parsed;
    options.onProgress?.(done, total, parsed);
  };
  for await (const file of parseFiles(files, { ...options, register, cache, onProgress })) {
    const outcome = outcomeOf(file);
    if (outcome.ok) place(site, outcome.report, file.path);
    else site.refused.push({ path: file.path, rule: outcome.rule, reason: outcome.reason });
  }
  if (site.parsed > 0) cache?.prune();
  site.reports = withDoubtsAcross(site.reports.sort(inOrder));
  return site;
}

/** Adds a report, or keeps only the more complete of two of one inspection. */
function place(site: SiteReports, report: Report, path: string): void {
  const index = site.reports.findIndex((known) => sameInspection(known, report));
  const known = site.reports[index];
  if (known === undefined) {
    site.reports.push(report);
    site.paths.set(report.id, path);
    return;
  }
  const knownPath = site.paths.get(known.id) ?? "";
  const { better, why } = prefer(known, report);
  if (better === known) {
    site.leftOut.push({ path, id: report.id, kept: knownPath, why });
    return;
  }
  site.leftOut.push({ path: knownPath, id: known.id, kept: path, why });
  site.paths.delete(known.id);
  site.paths.set(report.id, path);
  site.reports[index] = report;
}
