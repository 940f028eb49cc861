import { parseArgs } from "node:util";
import { importable } from "../src/corpus/import-reports.ts";
import { inProject } from "../src/corpus/paths.ts";
import { getRegister } from "../src/corpus/register.ts";
import { attack, wholesOf, type Tried } from "../tools/attack/run.ts";
import { Table } from "../tools/attack/table.ts";
import { textTable } from "./lib/text-table.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s attack -- [--cases N] [--from N] [--seed N] [--damage NAME] [--verbose] [FILE|FOLDER...]
 * Damages reports at random and says what the parser made of them. Without files, the project's own reports.
 * Exit 1 where the parser failed, gave a false grade, or lost a finding without saying so.
 */
const say = writer(process.stderr);
const print = writer(process.stdout);
const usage =
  "usage: npm run -s attack -- [--cases N] [--from N] [--seed N] [--damage NAME] [--verbose] [FILE|FOLDER...]\n";

type Settings = {
  cases: number;
  from: number;
  seed: number;
  damage: string;
  verbose: boolean;
  paths: string[];
};

function settings(): Settings {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      cases: { type: "string", default: "1000" },
      from: { type: "string", default: "0" },
      seed: { type: "string", default: "1" },
      damage: { type: "string", default: "" },
      verbose: { type: "boolean", default: false },
    },
  });
  const whole = (name: "cases" | "from" | "seed", least: number): number => {
    const number = Number(values[name]);
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new Error(`--${name} is a whole number, ${String(least)} or more`);
  };
  const paths = positionals.length > 0 ? positionals : [inProject("content", "reports")];
  return {
    cases: whole("cases", 1),
    from: whole("from", 0),
    seed: whole("seed", 0),
    damage: values.damage,
    verbose: values.verbose,
    paths,
  };
}

/** What went wrong in a case, a line each. */
const faultsOf = ({ fault, falseGrades, unsaid, leaks }: Tried): string[] => [
  ...(fault === null ? [] : [fault]),
  ...falseGrades.map((words) => `false grade: ${words}`),
  ...unsaid.map((words) => `unsaid: ${words}`),
  ...leaks.map((words) => `leak: ${words}`),
];

try {
  const { cases, from, seed, damage, verbose, paths } = settings();
  const register = getRegister();
  const files = importable(paths);
  const wholes = await wholesOf(files, register);
  const whole = new Set(wholes.map(({ file }) => file));
  for (const file of files) {
    if (!whole.has(file)) await say(`${file}: gives no report, left out\n`);
  }
  if (wholes.length === 0) throw new Error("none of these files is a report");
  const table = new Table();
  for await (const tried of attack(wholes, { cases, from, seed, register, damage })) {
    table.add(tried);
    const faults = faultsOf(tried);
    if (faults.length > 0) process.exitCode = 1;
    if (verbose) {
      const hidden = tried.hidden.map((words) => `cannot be noticed: ${words}`);
      for (const fault of [...faults, ...hidden]) {
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
    "losses",
    "unsaid losses",
    "cannot be noticed",
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
