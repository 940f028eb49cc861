import { relative } from "node:path";
import { parseArgs } from "node:util";
import type { Report } from "../src/model/index.ts";
import { type Imported, importable, importReports } from "../src/corpus/import-reports.ts";
import { inProject } from "../src/corpus/paths.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { visible } from "../src/corpus/visible.ts";
import { areaName } from "../src/wording/area-name.ts";
import { formatDate } from "../src/wording/format-date.ts";
import { inspectionName } from "../src/wording/framework-name.ts";
import { judgementWords } from "../src/wording/grade-words.ts";
import { writer } from "./lib/writer.ts";

const usage = `usage: npm run import -- FILE|FOLDER... [--dry-run] [--into FOLDER]
Takes reports into content/reports/, or into the folder named. --dry-run only says what would be done.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    "dry-run": { type: "boolean", default: false },
    into: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

const print = writer(process.stdout);
const say = writer(process.stderr);
const named = (path: string) => visible(relative(process.cwd(), path) || path);

function counted(report: Report, severity: "error" | "warning"): string {
  const number = report.problems.filter((problem) => problem.severity === severity).length;
  return `${number} ${severity}${number === 1 ? "" : "s"}`;
}

/** What a report is, in four lines. */
function described(report: Report): string {
  const { inspection, published, judgements, findings, recommendations } = report;
  const dated = published.printed ? "" : " (not printed in it)";
  const grades = judgements.map(
    (judgement) =>
      `${areaName(judgement.area, report.framework).short}: ${judgementWords(judgement).words}`,
  );
  return [
    `${report.authority.name}, ${inspectionName(report)}`,
    `inspected ${formatDate(inspection.start)} to ${formatDate(inspection.end)}, published ${formatDate(published.date)}${dated}`,
    grades.join(" · "),
    `${findings.length} findings, ${recommendations.length} recommendations; ${counted(report, "error")}, ${counted(report, "warning")}`,
  ]
    .map((line) => `  ${visible(line)}\n`)
    .join("");
}

/** A line for each thing that two files of one inspection say differently. */
function differing(differences: readonly string[]): string {
  return differences.map((difference) => `  THEY DIFFER: ${visible(difference)}\n`).join("");
}

function fate(done: Imported, would: string): string {
  switch (done.did) {
    case "refused":
      return `  refused, no report: ${visible(done.reason)} (${done.rule})\n`;
    case "failed":
      return `  not taken in: ${visible(done.reason)}\n`;
    case "added":
      return `  ${would}added as ${named(done.there)}\n`;
    case "replaced":
      return `  ${would}added as ${named(done.there)} in place of ${named(done.instead)}, the same inspection: ${done.why}\n${differing(done.differences)}`;
    case "kept":
      return `  not taken in: ${named(done.there)} is the same inspection and stays: ${done.why}\n${differing(done.differences)}`;
    case "same-bytes":
      return `  here already, byte for byte: ${named(done.there)}\n`;
  }
}

if (values.help || positionals.length === 0) {
  await say(usage);
  process.exit(values.help ? 0 : 2);
}

const dryRun = values["dry-run"];
const folder = values.into === undefined ? inProject("content", "reports") : typedPath(values.into);
const files = importable(positionals.map(typedPath));
const tally = new Map<Imported["did"], number>();
let told = 0;

for await (const done of importReports(files, {
  folder,
  dryRun,
  onProgress(number, total) {
    const tenth = Math.floor((10 * number) / total);
    if (total < 20 || tenth === told) return;
    told = tenth;
    void say(`${number} of ${total} files read\n`);
  },
})) {
  tally.set(done.did, (tally.get(done.did) ?? 0) + 1);
  const what = done.did === "refused" ? "" : described(done.report);
  await print(`${named(done.path)}\n${what}${fate(done, dryRun ? "would be " : "")}`);
}

const words: Record<Imported["did"], string> = {
  added: "added",
  replaced: "in place of a file of the same inspection",
  kept: "of an inspection that is here",
  "same-bytes": "here already",
  refused: "no report",
  failed: "failed",
};
const parts = [...tally].map(([did, number]) => `${number} ${words[did]}`);
await print(
  `${files.length} file${files.length === 1 ? "" : "s"}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}${dryRun ? " (dry run: nothing was written)" : ""}\n`,
);
process.exitCode = tally.has("refused") || tally.has("failed") || files.length === 0 ? 1 : 0;
