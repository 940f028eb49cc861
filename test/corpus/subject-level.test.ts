import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../scripts/lib/read-reports.ts";
import type { Report } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/store/topics.ts";
import { measured } from "../../src/view/comparison/measured.ts";
import { prepareReport } from "../../src/view/comparison/prepare-report.ts";

/** Labels made by reading, and the reports they are of. Both stand beside the project, where they are at all. */
const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const topics = getTopicSet();

type Label = { source: string; start: string; topics: string[] };

describe.skipIf(!existsSync(corpus))("subjects of findings that were labelled by hand", () => {
  let answers: { label: Label; given: string[] }[] = [];
  let all = 0;

  beforeAll(async () => {
    const { labels } = expected("topics.json") as { labels: Label[] };
    all = labels.length;
    const ids = [...new Set(labels.map(({ source }) => source))];
    const reports = new Map<string, Report>();
    for (const read of await readReports(ids.map(fileOf))) {
      if ("report" in read) reports.set(read.report.id, read.report);
    }
    answers = labels.flatMap((label) => {
      const given = subjectsOf(label, reports.get(label.source));
      return given === null ? [] : [{ label, given }];
    });
  }, 120_000);

  it("are told for every labelled finding", () => {
    expect(answers.length).toBe(all);
  });

  it("have the first right for at least 0.88 of findings, as often as the pages say", () => {
    const right = answers.filter(({ label, given }) => given[0] === label.topics[0]).length;
    expect(right / answers.length).toBeGreaterThanOrEqual(0.88);
    expect({ right, of: answers.length }).toEqual({
      right: measured.subjects.right,
      of: measured.subjects.of,
    });
  });

  it("reach a micro-F1 of 0.75, first and later ones together, as the pages say", () => {
    let [hits, wrong, missed] = [0, 0, 0];
    for (const { label, given } of answers) {
      hits += given.filter((id) => label.topics.includes(id)).length;
      wrong += given.filter((id) => !label.topics.includes(id)).length;
      missed += label.topics.filter((id) => !given.includes(id)).length;
    }
    const microF1 = (2 * hits) / (2 * hits + wrong + missed);
    expect(microF1).toBeGreaterThanOrEqual(0.75);
    expect(microF1).toBeCloseTo(measured.subjects.microF1, 2);
  });
});

/** The subjects told for the labelled finding, the first first; null where the report has no such finding. */
function subjectsOf({ start }: Label, report: Report | undefined): string[] | null {
  const finding = report?.findings.find(({ text }) => plain(text).startsWith(plain(start)));
  if (report === undefined || finding === undefined) return null;
  const found = prepareReport(report, topics).subjects.get(finding.id);
  return [found?.first ?? null, ...(found?.also ?? [])].filter((id) => id !== null);
}

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
