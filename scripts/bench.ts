import { writer } from "./lib/writer.ts";

/** The benchmarks by name. Each takes the words after its name and gives the table to print. */
const benches: Record<
  string,
  () => Promise<(words: readonly string[]) => string | Promise<string>>
> = {
  parse: async () => (await import("../tools/bench/parse.ts")).benchParse,
  search: async () => (await import("../tools/bench/search.ts")).benchSearch,
};

const [name = "", ...words] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  await writer(process.stderr)(`usage: npm run bench -- ${Object.keys(benches).join("|")} ...\n`);
  process.exit(2);
}
try {
  const run = await bench();
  await writer(process.stdout)(await run(words));
} catch (error) {
  await writer(process.stderr)(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
