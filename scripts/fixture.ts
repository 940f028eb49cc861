import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { traceSource, type Trace } from "../src/parse/index.ts";
import { inProject } from "../src/corpus/paths.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { cutLines, cutPages } from "./lib/cut.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s fixture -- FILE --at 118-125 --name a-quirk [--extract statistics]...
 * Cuts a fixture for the parser's tests: the lines of a text, or the blocks of a PDF's pages, a block a paragraph. What
 * it must give is for a person to read in the source and write into expected.json; none is written here.
 */
const usage =
  "usage: npm run -s fixture -- FILE --at FROM[-TO] --name NAME [--extract PART]...\n  FROM and TO: lines of a text, pages of a PDF. PART: findings, statistics, judgements, team, previous, ...\n";
const say = writer(process.stderr);

class Misused extends Error {}

function settings(): { file: string; from: number; to: number; name: string; extract: string[] } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      at: { type: "string" },
      name: { type: "string" },
      extract: { type: "string", multiple: true, default: [] },
    },
  });
  const [file, ...more] = positionals;
  const at = /^(\d+)(?:-(\d+))?$/u.exec(values.at ?? "");
  if (file === undefined || more.length > 0) throw new Misused("name one file");
  if (at === null) throw new Misused("--at is a line or page, or two with a dash");
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(values.name ?? "")) {
    throw new Misused("--name is lower-case words with dashes, for what the source does");
  }
  const from = Number(at[1]);
  return {
    file,
    from,
    to: Number(at[2] ?? from),
    name: values.name ?? "",
    extract: values.extract,
  };
}

async function cut(): Promise<string> {
  const { file, from, to, name, extract } = settings();
  const folder = inProject("test", "fixtures", name);
  if (existsSync(folder)) throw new Error(`there is a fixture ${name} already`);
  const bytes = readFileSync(typedPath(file));
  const trace: Trace | { refused: string } = await traceSource(bytes);
  if ("refused" in trace) throw new Error(trace.refused);
  const isPdf = trace.read.some(({ places }) => places.some(({ unit }) => unit === "page"));
  const input = isPdf
    ? cutPages(trace.read, from, to)
    : cutLines(new TextDecoder().decode(bytes), from, to);
  if (input.trim() === "") throw new Error("nothing stands there");
  const fixture = {
    quirk: "(what the source does, in one sentence)",
    adapter: file.endsWith(".md") ? "markdown" : "lines",
    framework: trace.framework,
    extract: extract.length > 0 ? extract : ["findings"],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "input.txt"), input);
  writeFileSync(join(folder, "fixture.json"), `${JSON.stringify(fixture, null, 2)}\n`);
  return name;
}

try {
  const name = await cut();
  await say(
    [
      `test/fixtures/${name}: input.txt and fixture.json are written.`,
      "1. Shorten input.txt to what shows the quirk, and change names of people.",
      "2. Say in fixture.json what the source does.",
      "3. Read the source, and write into expected.json what must be read from it.",
      `4. npm run unit -- test/parse/fixtures.test.ts -t ${name}   shows what is read today.`,
      "",
    ].join("\n"),
  );
} catch (error) {
  const isMisused =
    error instanceof Misused || String((error as { code?: unknown }).code).startsWith("ERR_PARSE");
  await say(`${error instanceof Error ? error.message : String(error)}\n`);
  if (isMisused) await say(usage);
  process.exitCode = isMisused ? 2 : 1;
}
