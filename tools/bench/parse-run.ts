import { openCache } from "../../src/corpus/cache.ts";
import { parserFingerprint } from "../../src/corpus/fingerprint.ts";
import { outcomeOf } from "../../src/corpus/outcome.ts";
import { parseFiles } from "../../src/corpus/parse-files.ts";
import { getRegister } from "../../src/corpus/register.ts";
import { sourcesIn } from "../../src/corpus/sources.ts";

/**
 * One run that `bench parse` measures, in a process of its own: all sources of a folder to validated
 * reports, with a cache in the other folder. Prints its figures as JSON.
 */
const [folder = "", cacheFolder = ""] = process.argv.slice(2);
const register = getRegister();
const cache = openCache(parserFingerprint(register), cacheFolder);
const figures = { reports: 0, refused: 0, parsed: 0, findings: 0 };

for await (const file of parseFiles(sourcesIn(folder), {
  register,
  cache,
  onProgress: (_done, _total, parsed) => (figures.parsed = parsed),
})) {
  const outcome = outcomeOf(file);
  if (!outcome.ok) figures.refused += 1;
  else {
    figures.reports += 1;
    figures.findings += outcome.report.findings.length;
  }
}
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const usage = { megabytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
process.stdout.write(`${JSON.stringify({ ...figures, ...usage })}\n`);
