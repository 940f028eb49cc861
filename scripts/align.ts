import type { Finding, Recommendation, Report } from "../src/model/index.ts";
import { getAuthorities } from "../src/store/queries.ts";
import { getTopicSet } from "../src/store/topics.ts";
import { typedPath } from "../src/store/sources.ts";
import { visible } from "../src/store/visible.ts";
import type { Candidate } from "../src/view/alignment/align.ts";
import { compareReports } from "../src/view/comparison/compare.ts";
import { readReports } from "./lib/read-reports.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s align -- FILE_A FILE_B
 * One line of JSON a finding of A, and where both inspections are of one authority a recommendation of A:
 * { id, number, kind, shown, candidates }, candidates of B best first.
 */
const files = process.argv.slice(2);
const say = writer(process.stderr);
const print = writer(process.stdout);

if (files.length !== 2) {
  await say("usage: npm run -s align -- FILE_A FILE_B\n");
  process.exit(2);
}

const reports: Report[] = [];
for (const read of await readReports(files.map(typedPath))) {
  if ("report" in read) reports.push(read.report);
  else await say(`${visible(read.file)}: no report: ${visible(read.refusal)}\n`);
}
const [a, b] = reports;
if (a === undefined || b === undefined) process.exit(1);

const { alignment, trace } = compareReports(a, b, {
  topics: getTopicSet(),
  authorities: getAuthorities(),
});
const numbers = new Map(b.findings.map(({ id, number }) => [id, number]));
const named = ({ id, score }: Candidate) => ({
  id,
  number: numbers.get(id) ?? null,
  score: Math.round(score * 1000) / 1000,
});

for (const finding of a.findings) {
  const beside = alignment.ofA.get(finding.id);
  await printLine(finding, "finding", beside?.shown ?? null, beside?.candidates ?? []);
}
if (trace?.from === "a") {
  for (const { recommendation, closest, candidates } of trace.recommendations) {
    await printLine(recommendation, "recommendation", closest, candidates);
  }
}

async function printLine(
  { id, number }: Finding | Recommendation,
  kind: "finding" | "recommendation",
  shown: Candidate | null,
  candidates: readonly Candidate[],
): Promise<void> {
  const line = {
    id,
    number,
    kind,
    shown: shown === null ? null : named(shown),
    candidates: candidates.map(named),
  };
  await print(`${JSON.stringify(line)}\n`);
}
