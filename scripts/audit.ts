import type { Problem } from "../src/model/index.ts";
import { withDoubtsAcross } from "../src/parse/index.ts";
import { importable } from "../src/corpus/import-reports.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { visible } from "../src/corpus/visible.ts";
import { aboutWords, placeWords } from "./lib/problem-words.ts";
import { readReports } from "./lib/read-reports.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s audit -- FOLDER|FILE... [--json]
 * Every doubt of the reports, one a line, also what only shows where reports of one authority stand side by side.
 * Exit 1 where a file is no report, after all others were looked over; 2 where nothing is named.
 */
const print = writer(process.stdout);
const say = writer(process.stderr);
const named = process.argv.slice(2).filter((argument) => argument !== "--json");
const asJson = process.argv.includes("--json");

if (named.length === 0) {
  await say("usage: npm run -s audit -- FOLDER|FILE... [--json]\n");
  process.exit(2);
}

const read = await readReports(importable(named.map(typedPath)));
const held = read.flatMap((one) => ("report" in one ? [one] : []));
for (const one of read) {
  if ("refusal" in one) await say(`${visible(one.file)}: no report: ${visible(one.refusal)}\n`);
}

const reports = withDoubtsAcross(held.map(({ report }) => report));
let doubts = 0;
let doubted = 0;
for (const [index, { id, problems }] of reports.entries()) {
  const own = problems.filter(({ doubt }) => doubt);
  doubts += own.length;
  if (own.length > 0) doubted += 1;
  for (const problem of own) await print(line(held[index]?.file ?? "", id, problem));
}
const sum = `${doubts} doubts in ${doubted} of ${reports.length} reports\n`;
await (asJson ? say(sum) : print(sum));
process.exitCode = held.length < read.length ? 1 : 0;

function line(file: string, report: string, problem: Problem): string {
  const { rule, message, place, about } = problem;
  if (asJson) return `${JSON.stringify({ file, report, rule, message, place, about })}\n`;
  return `${visible(file)}${placeWords(place)} ${aboutWords(about)} ${rule} ${visible(message)}\n`;
}
