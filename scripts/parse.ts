import { relative } from "node:path";
import { openCache } from "../src/corpus/cache.ts";
import { parserFingerprint } from "../src/corpus/fingerprint.ts";
import { outcomeOf } from "../src/corpus/outcome.ts";
import { parseFiles } from "../src/corpus/parse-files.ts";
import { getRegister } from "../src/corpus/register.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { visible } from "../src/corpus/visible.ts";
import { placeWords } from "./lib/problem-words.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s parse -- FILE...
 * One Report a line on standard output, problems on standard error. Exit 1 where a file is no report,
 * after all others were parsed; 2 where no file is named.
 */
const files = process.argv.slice(2).filter((argument) => argument !== "--fresh");
const fresh = process.argv.includes("--fresh");

const say = writer(process.stderr);
const print = writer(process.stdout);

if (files.length === 0) {
  await say("usage: npm run -s parse -- FILE...   (--fresh: parse again what is in the cache)\n");
  process.exit(2);
}

const register = getRegister();
const cache = fresh ? null : openCache(parserFingerprint(register));
let refused = false;

const paths = files.map(typedPath);
let index = 0;
for await (const parsed of parseFiles(paths, { register, cache })) {
  const named = visible(files[index++] ?? relative(process.cwd(), parsed.path));
  const outcome = outcomeOf(parsed);
  if (!outcome.ok) {
    refused = true;
    await say(`${named}: no report: ${visible(outcome.reason)} (${outcome.rule})\n`);
    continue;
  }
  await print(`${JSON.stringify(outcome.report)}\n`);
  for (const { rule, severity, message, place } of outcome.report.problems) {
    await say(`${named}${placeWords(place)} ${rule} ${severity} ${visible(message)}\n`);
  }
}
process.exitCode = refused ? 1 : 0;
