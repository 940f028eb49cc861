import type { Finding, Recommendation, Report } from "../src/model/index.ts";
import { getAuthorities } from "../src/corpus/queries.ts";
import { getTopicSet } from "../src/corpus/topics.ts";
import { typedPath } from "../src/corpus/sources.ts";
import { visible } from "../src/corpus/visible.ts";
import { align, type Candidate } from "../src/analysis/alignment/align.ts";
import { compareReports } from "../src/analysis/comparison/compare.ts";
import { prepareReport } from "../src/analysis/comparison/prepare-report.ts";
import { readReports } from "./lib/read-reports.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s align -- FILE_A FILE_B
 * One line of JSON a finding of A, and where both inspections are of one authority a recommendation of A:
 * { id, number, kind, shown, candidates }, candidates are findings of B, best first. `shown` is what a
 * comparison page puts beside it: nothing beside a recommendation of the later report.
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

const topics = getTopicSet();
const { alignment, trace, relation } = compareReports(a, b, {
  topics,
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
if (relation.kind === "same") {
  const traced = trace?.from === "a" ? trace.recommendations : [];
  const closest = new Map(traced.map((one) => [one.recommendation.id, one.closest]));
  const { ofA } = align(
    prepareReport(a, topics).recommendations,
    prepareReport(b, topics).findings,
  );
  for (const recommendation of a.recommendations) {
    const beside = closest.get(recommendation.id) ?? null;
    const candidates = ofA.get(recommendation.id)?.candidates ?? [];
    await printLine(recommendation, "recommendation", beside, candidates);
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
