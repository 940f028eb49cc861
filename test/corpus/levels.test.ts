import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../scripts/lib/read-reports.ts";
import type { Report } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/store/topics.ts";
import { prepareReport } from "../../src/view/comparison/prepare-report.ts";

/** Labels made by reading, and the reports they are of. Both stand beside the project, where they are at all. */
const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const topics = getTopicSet();

type Label = { source: string; start: string; topics: string[] };

describe.skipIf(!existsSync(corpus))("levels on labelled findings", () => {
  let labels: Label[] = [];
  const reports = new Map<string, Report>();

  beforeAll(async () => {
    labels = (expected("topics.json") as { labels: Label[] }).labels;
    const ids = new Set(labels.map(({ source }) => source));
    for (const read of await readReports([...ids].map(fileOf))) {
      if ("report" in read) reports.set(read.report.id, read.report);
    }
  }, 120_000);

  it("tells the first subject right for at least 0.88 of findings, and all with a micro-F1 of 0.75", () => {
    let [count, first, hits, wrong, missed] = [0, 0, 0, 0, 0];
    for (const label of labels) {
      const report = reports.get(label.source);
      const finding = report?.findings.find(({ text }) =>
        plain(text).startsWith(plain(label.start)),
      );
      if (report === undefined || finding === undefined) continue;
      const found = prepareReport(report, topics).subjects.get(finding.id);
      const given = [found?.first ?? null, ...(found?.also ?? [])].filter((id) => id !== null);
      count += 1;
      if (given[0] === label.topics[0]) first += 1;
      hits += given.filter((id) => label.topics.includes(id)).length;
      wrong += given.filter((id) => !label.topics.includes(id)).length;
      missed += label.topics.filter((id) => !given.includes(id)).length;
    }
    expect(count).toBeGreaterThanOrEqual(130);
    expect(first / count).toBeGreaterThanOrEqual(0.88);
    expect((2 * hits) / (2 * hits + wrong + missed)).toBeGreaterThanOrEqual(0.75);
  });
});

function expected(file: string): unknown {
  return JSON.parse(readFileSync(resolve(corpus, "expected", file), "utf8"));
}

/** A report's PDF; for a report that the corpus does not hold, the project's own source. */
function fileOf(id: string): string {
  const pdf = resolve(corpus, "reports", `${id}.pdf`);
  return existsSync(pdf) ? pdf : resolve(import.meta.dirname, `../../content/reports/${id}.md`);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/gu, "");
}
