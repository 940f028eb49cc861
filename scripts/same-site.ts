import { differences } from "./lib/same-site.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s same-site -- OLD NEW
 * Compares two built sites, file by file: which are only in one, and which differ in more than names with a hash in
 * them. Exit 1 where anything differs.
 */
const say = writer(process.stderr);
const print = writer(process.stdout);
const [old, now, ...more] = process.argv.slice(2);
if (old === undefined || now === undefined || more.length > 0 || old.startsWith("-")) {
  await say("usage: npm run -s same-site -- OLD NEW\n");
  process.exit(2);
}
try {
  const { files, onlyOld, onlyNew, changed } = differences(old, now);
  for (const path of onlyOld) await print(`only in ${old}: ${path}\n`);
  for (const path of onlyNew) await print(`only in ${now}: ${path}\n`);
  for (const { path, before, after } of changed) {
    await print(`${path}\n  - ${before}\n  + ${after}\n`);
  }
  await print(
    `${String(files)} files in both; ${String(onlyOld.length + onlyNew.length)} only in one, ${String(changed.length)} differ\n`,
  );
  if (onlyOld.length + onlyNew.length + changed.length > 0) process.exitCode = 1;
} catch (error) {
  await say(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
