import { parseArgs } from "node:util";
import { importable } from "../src/corpus/import-reports.ts";
import { inProject } from "../src/corpus/paths.ts";
import { getRegister } from "../src/corpus/register.ts";
import { attack, wholesOf, type Tried } from "../tools/attack/run.ts";
import { Table } from "../tools/attack/table.ts";
import { textTable } from "./lib/text-table.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s attack -- [--cases N] [--seed N] [--verbose] [FILE|FOLDER...]
 * Damages reports at random and says what the parser made of them. Without files, the project's own reports.
 * Exit 1 where the parser failed, gave a false grade, or lost a finding without saying so.
 */
const say = writer(process.stderr);
const print = writer(process.stdout);
const usage = "usage: npm run -s attack -- [--cases N] [--seed N] [--verbose] [FILE|FOLDER...]\n";

function settings(): { cases: number; seed: number; verbose: boolean; paths: string[] } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      verbose: { type: "boolean", default: false },
    },
  });
  const [cases, seed] = [Number(values.cases), Number(values.seed)];
  if (!Number.isSafeInteger(cases) || cases < 1) throw new Error("--cases is a whole number");
  if (!Number.isSafeInteger(seed) || seed < 0) throw new Error("--seed is a whole number");
  const paths = positionals.length > 0 ? positionals : [inProject("content", "reports")];
  return { cases, seed, verbose: values.verbose, paths };
}

/** What went wrong in a case, a line each. */
const faultsOf = ({ fault, falseGrades, unsaid, leaks }: Tried): string[] => [
  ...(fault === null ? [] : [fault]),
  ...falseGrades.map((words) => `false grade: ${words}`),
  ...unsaid.map((words) => `unsaid: ${words}`),
  ...leaks.map((words) => `leak: ${words}`),
];

try {
  const { cases, seed, verbose, paths } = settings();
  const register = getRegister();
  const wholes = await wholesOf(importable(paths), register);
  if (wholes.length === 0) throw new Error("none of these files is a report");
  const table = new Table();
  for await (const tried of attack(wholes, { cases, seed, register })) {
    table.add(tried);
    const faults = faultsOf(tried);
    if (faults.length > 0) process.exitCode = 1;
    if (verbose) {
      for (const fault of faults) {
        await say(`${String(tried.case)} ${tried.damage} ${tried.file}: ${fault}\n`);
      }
    }
  }
  const head = [
    "damage",
    "tried",
    "refused",
    "read",
    "false grades",
    "unsaid losses",
    "crashes",
    "hangs",
    "leaks",
  ];
  const rows = table.rows().map((row) => Object.values(row));
  await print(
    `seed ${String(seed)}, ${String(wholes.length)} reports\n${textTable([head, ...rows])}`,
  );
} catch (error) {
  await say(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  process.exitCode = 2;
}
