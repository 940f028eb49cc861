import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openCache } from "../src/corpus/cache.ts";
import { parserFingerprint } from "../src/corpus/fingerprint.ts";
import { outcomeOf } from "../src/corpus/outcome.ts";
import { parseFiles } from "../src/corpus/parse-files.ts";
import { inProject } from "../src/corpus/paths.ts";
import { getRegister } from "../src/corpus/register.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { visible } from "../src/corpus/visible.ts";
import { corpusArguments } from "./lib/corpus/arguments.ts";
import type { Check } from "./lib/corpus/check.ts";
import { checksOf } from "./lib/corpus/checks.ts";
import { type Expected, readExpected } from "./lib/corpus/expected.ts";
import { below, Level, percent, scores, total } from "./lib/corpus/score.ts";
import { textTable } from "./lib/text-table.ts";
import { writer } from "./lib/writer.ts";

const print = writer(process.stdout);
const say = writer(process.stderr);

const given = corpusArguments(process.argv.slice(2));
if (given === null) {
  await say(`usage: npm run corpus -- FOLDER --expected FILE... [--record] [--level FILE]
Compares what the parser reads in the PDFs of FOLDER with what the files say is in them.
Exit 1 where a field is below the recorded level (test/corpus/level.json); --record records this run.
`);
  process.exit(2);
}

const levelFile = given.level === null ? inProject("test", "corpus", "level.json") : given.level;
const folder = typedPath(given.folder);
const expected = given.expected.map(typedPath).flatMap(readExpected);
const here = expected.filter(({ id }) => existsSync(join(folder, `${id}.pdf`)));
if (here.length === 0) {
  await say(`None of the ${expected.length} reports expected is in ${visible(folder)}\n`);
  process.exit(2);
}

const register = getRegister();
const cache = openCache(parserFingerprint(register));
const read: { expected: Expected; reason: string | null; checks: Check[] }[] = [];
const paths = here.map(({ id }) => join(folder, `${id}.pdf`));
for await (const parsed of parseFiles(paths, { register, cache })) {
  const outcome = outcomeOf(parsed);
  const one = here[read.length];
  if (one === undefined) break;
  const reason = outcome.ok ? null : outcome.reason;
  read.push({ expected: one, reason, checks: checksOf(one, outcome.ok ? outcome.report : null) });
}

// A framework of which not one report can be read is not built yet: its values are neither right nor wrong.
const readable = new Set(
  read.filter((one) => one.reason === null).map((one) => one.expected.framework),
);
const compared = read.filter((one) => readable.has(one.expected.framework));
const reached = scores(
  compared.flatMap(({ expected: { framework }, checks }) =>
    checks.map((one) => ({ ...one, field: `${framework}: ${one.field}` })),
  ),
);

const sum = total(reached.values());
const rows = [...reached].map(([field, score]) => [
  field,
  score.right,
  score.wrong,
  score.missing,
  score.of,
  percent(score),
]);
await print(
  textTable([
    ["field", "right", "wrong", "missing", "of", "%"],
    ...rows,
    ["all", sum.right, sum.wrong, sum.missing, sum.of, percent(sum)],
  ]),
);
await print("\n");

const show = (value: Check["wanted"]) =>
  typeof value === "string" ? `"${visible(value)}"` : String(value);
for (const { expected: one, reason, checks } of compared) {
  if (reason !== null) {
    await print(`${one.id}: not read: ${visible(reason)}\n`);
    continue;
  }
  for (const { field, wanted, got, verdict, place } of checks) {
    if (verdict === "right") continue;
    const where = place ? ` page ${place.from}` : "";
    await print(
      `${one.id}${where}: ${field} ${verdict}: wanted ${show(wanted)}, got ${show(got)}\n`,
    );
  }
}
await print(
  `\n${compared.length} reports compared, ${sum.right} of ${sum.of} values right (${percent(sum)}%), ${sum.wrong} wrong, ${sum.missing} missing\n`,
);
const later = read.length - compared.length;
if (later > 0) await print(`${later} reports of frameworks not supported yet\n`);
if (expected.length > here.length) {
  await print(`${expected.length - here.length} reports expected are not in the folder\n`);
}

if (given.record) {
  const level = Object.fromEntries(
    [...reached].map(([field, { right, of }]) => [field, { right, of }] as const),
  );
  writeFileSync(levelFile, `${JSON.stringify(Level.parse(level), null, 2)}\n`);
  await print(`Recorded in ${visible(levelFile)}\n`);
} else if (existsSync(levelFile)) {
  const worse = below(reached, Level.parse(JSON.parse(readFileSync(levelFile, "utf8"))));
  for (const line of worse) await say(`Below the recorded level: ${line}\n`);
  process.exitCode = worse.length > 0 ? 1 : 0;
} else {
  await say(`No level is recorded in ${visible(levelFile)}\n`);
}
