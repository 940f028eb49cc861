import { getTopicSet } from "../src/store/topics.ts";
import { typedPath } from "../src/store/sources.ts";
import { visible } from "../src/store/visible.ts";
import { prepareReport } from "../src/view/comparison/prepare-report.ts";
import { readReports } from "./lib/read-reports.ts";
import { writer } from "./lib/writer.ts";

/**
 * npm run -s subjects -- FILE...
 * One line of JSON a finding: { report, id, number, subjects: [{ id, score }] }, the main subject first.
 */
const files = process.argv.slice(2);
const say = writer(process.stderr);
const print = writer(process.stdout);

if (files.length === 0) {
  await say("usage: npm run -s subjects -- FILE...\n");
  process.exit(2);
}

for (const read of await readReports(files.map(typedPath))) {
  if ("refusal" in read) {
    process.exitCode = 1;
    await say(`${visible(read.file)}: no report: ${visible(read.refusal)}\n`);
    continue;
  }
  const { report, subjects } = prepareReport(read.report, getTopicSet());
  for (const { id, number } of report.findings) {
    const found = subjects.get(id);
    const ids = found === undefined || found.first === null ? [] : [found.first, ...found.also];
    const scored = ids.map((topic) => ({ id: topic, score: round(found?.scores.get(topic) ?? 0) }));
    await print(`${JSON.stringify({ report: report.id, id, number, subjects: scored })}\n`);
  }
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
