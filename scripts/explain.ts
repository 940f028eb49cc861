import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import type { Place } from "../src/model/index.ts";
import { parseReport, traceSource, type TracedBlock } from "../src/parse/index.ts";
import { getRegister } from "../src/corpus/register.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { visible } from "../src/corpus/visible.ts";
import { placeWords } from "./lib/problem-words.ts";
import { overlaps, valuesAt } from "./lib/value-at.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s explain -- FILE [--value statistics.looked_after]
 * Prints what each step of the parser did to a report: the blocks it took away (-) and those it put in their place (+),
 * then the part that each block ended in. With a value, only the lines or pages that the value was read from.
 * Exit 1 where the file is no report or has no such value.
 */
const usage =
  "usage: npm run -s explain -- FILE [--value PATH]   (PATH: statistics.looked_after)\n";
const say = writer(process.stderr);
const print = writer(process.stdout);

/** Characters of a block that are printed. */
const shown = 160;

const line = (sign: string, { places, taken, text }: TracedBlock): string => {
  const words = visible(text.length > shown ? `${text.slice(0, shown)}…` : text);
  return `  ${sign}${placeWords(places[0] ?? null)} [${taken}] ${words}\n`;
};

async function explain(file: string, path: string | undefined): Promise<void> {
  const bytes = readFileSync(typedPath(file));
  const trace = await traceSource(bytes);
  if ("refused" in trace) throw new Error(trace.refused);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parsed = await parseReport({ file: basename(file), bytes, sha256 }, getRegister());
  if (!parsed.ok) await say(`no report: ${visible(parsed.reason)}\n`);
  const found = path === undefined || !parsed.ok ? [] : valuesAt(parsed.report, path);
  if (path !== undefined && parsed.ok && found.length === 0) {
    throw new Error(`the report has no value ${path}`);
  }
  const asked = found.flatMap(({ places }) => places);
  const isAsked = ({ places }: TracedBlock): boolean =>
    asked.length === 0 || places.some((place: Place) => asked.some((one) => overlaps(place, one)));
  const list = async (sign: string, blocks: readonly TracedBlock[]): Promise<void> => {
    for (const block of blocks.filter(isAsked)) await print(line(sign, block));
  };

  await print(`framework ${trace.framework}\n\nread from the source\n`);
  await list(" ", trace.read);
  for (const { name, before, after } of trace.steps) {
    const [gone, now] = [before.filter(isAsked), after.filter(isAsked)];
    if (gone.length + now.length === 0) continue;
    await print(`\nstep ${name}\n`);
    await list("-", gone);
    await list("+", now);
  }
  for (const { name, blocks } of trace.sections) {
    if (!blocks.some(isAsked)) continue;
    await print(`\nsection ${name}\n`);
    await list(" ", blocks);
  }
  for (const { name, value } of found)
    await print(`\n${name}\n${JSON.stringify(value, null, 2)}\n`);
  if (!parsed.ok) return;
  const problems = parsed.report.problems.filter(
    ({ place }) =>
      asked.length === 0 || (place !== null && asked.some((one) => overlaps(place, one))),
  );
  if (problems.length > 0) await print("\nproblems there\n");
  for (const { rule, message, place } of problems) {
    await print(`  ${placeWords(place).trim()} ${rule}: ${visible(message)}\n`);
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { value: { type: "string" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new TypeError("name one file");
  await explain(file, values.value);
} catch (error) {
  await say(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof TypeError) await say(usage);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}
