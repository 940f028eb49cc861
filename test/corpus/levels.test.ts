import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../scripts/lib/read-reports.ts";
import type { Report } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/store/topics.ts";
import type { Candidate } from "../../src/view/alignment/align.ts";
import { compareReports } from "../../src/view/comparison/compare.ts";
import { prepareReport } from "../../src/view/comparison/prepare-report.ts";

/** Labels made by reading, and the reports they are of. Both stand beside the project, where they are at all. */
const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const topics = getTopicSet();

type Label = { source: string; start: string; topics: string[] };
type AnchorSet = { a: string; b: string; kind: string; pairs: { a: number; b: number[] }[] };

describe.skipIf(!existsSync(corpus))("levels on labelled findings", () => {
  let labels: Label[] = [];
  let sets: AnchorSet[] = [];
  const reports = new Map<string, Report>();

  beforeAll(async () => {
    labels = (expected("topics.json") as { labels: Label[] }).labels;
    sets = (expected("alignments.json") as { sets: AnchorSet[] }).sets;
    const ids = new Set([
      ...labels.map(({ source }) => source),
      ...sets.flatMap(({ a, b }) => [a, b]),
    ]);
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

  it("finds the counterpart first for 0.8, among three for 0.94, and shows 0.85 right", () => {
    const all = sets.flatMap((set) => answers(set, reports));
    const rate = (test: (answer: Answer) => boolean) => all.filter(test).length / all.length;
    expect(
      rate(({ right, candidates }) => candidates.slice(0, 1).some(right)),
    ).toBeGreaterThanOrEqual(0.8);
    expect(
      rate(({ right, candidates }) => candidates.slice(0, 3).some(right)),
    ).toBeGreaterThanOrEqual(0.94);
    const shown = all.flatMap(({ shown, right }) => (shown === null ? [] : [right(shown)]));
    expect(shown.filter(Boolean).length / shown.length).toBeGreaterThanOrEqual(0.85);
  });
});

type Answer = {
  shown: Candidate | null;
  candidates: readonly Candidate[];
  right: (candidate: Candidate) => boolean;
};

function answers(set: AnchorSet, reports: ReadonlyMap<string, Report>): Answer[] {
  const [a, b] = [reports.get(set.a), reports.get(set.b)];
  if (a === undefined || b === undefined) return [];
  const { alignment, trace } = compareReports(a, b, { topics, authorities: [] });
  const numberOf = new Map(b.findings.map(({ id, number }) => [id, number]));
  return set.pairs.flatMap(({ a: number, b: counterparts }): Answer[] => {
    const right = ({ id }: Candidate): boolean => counterparts.includes(numberOf.get(id) ?? -1);
    if (set.kind === "recommendations") {
      const traced = trace?.recommendations.find((one) => one.recommendation.number === number);
      return traced === undefined ? [] : [{ shown: null, candidates: traced.candidates, right }];
    }
    const finding = a.findings.find((one) => one.number === number);
    const beside = finding === undefined ? undefined : alignment.ofA.get(finding.id);
    return beside === undefined
      ? []
      : [{ shown: beside.shown, candidates: beside.candidates, right }];
  });
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
