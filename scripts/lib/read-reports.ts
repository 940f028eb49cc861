import type { Report } from "../../src/model/index.ts";
import { openCache } from "../../src/corpus/cache.ts";
import { parserFingerprint } from "../../src/corpus/fingerprint.ts";
import { outcomeOf } from "../../src/corpus/outcome.ts";
import { parseFiles } from "../../src/corpus/parse-files.ts";
import { getRegister } from "../../src/corpus/register.ts";

/** The report of a file, or in one line why it is none. */
export type ReadReport = { file: string; report: Report } | { file: string; refusal: string };

/** Reads reports, in the order of the files. What was read before comes from the cache. */
export async function readReports(files: readonly string[]): Promise<ReadReport[]> {
  const register = getRegister();
  const cache = openCache(parserFingerprint(register));
  const read: ReadReport[] = [];
  for await (const parsed of parseFiles(files, { register, cache })) {
    const file = files[read.length] ?? parsed.path;
    const outcome = outcomeOf(parsed);
    read.push(
      outcome.ok
        ? { file, report: outcome.report }
        : { file, refusal: `${outcome.reason} (${outcome.rule})` },
    );
  }
  return read;
}
