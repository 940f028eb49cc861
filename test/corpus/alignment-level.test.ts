import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readReports } from "../../scripts/lib/read-reports.ts";
import type { Report } from "../../src/model/index.ts";
import { getTopicSet } from "../../src/corpus/topics.ts";
import { align, type Candidate } from "../../src/analysis/alignment/align.ts";
import { compareReports } from "../../src/analysis/comparison/compare.ts";
import { measured } from "../../src/analysis/comparison/measured.ts";
import { prepareReport } from "../../src/analysis/comparison/prepare-report.ts";

/** Pairs made by reading, and the reports they are of. Both stand beside the project, where they are at all. */
const corpus = resolve(import.meta.dirname, "../../../shared/corpus");
const topics = getTopicSet();

type Kind = "findings" | "recommendations";
type AnchorSet = {
  a: string;
  b: string;
  kind: Kind;
  pairs: { a: number; b: number[]; why: string }[];
};
type Answer = { shown: Candidate | null; candidates: readonly Candidate[] };
type Answered = Answer & { kind: Kind; right: (candidate: Candidate) => boolean };

/** Two inspections under SIF; two under ILACS, the later of 2026. */
const labels = [
  {
    name: "SIF",
    file: resolve(corpus, "expected/alignments.json"),
    pairs: 109,
    shown: 60,
    beside: { right: 48, of: 53 },
  },
  {
    name: "ILACS",
    file: resolve(import.meta.dirname, "alignments-ilacs.json"),
    pairs: 38,
    shown: 20,
    beside: { right: 30, of: 30 },
  },
];

describe.skipIf(!existsSync(corpus)).each(labels)(
  "counterparts that were found by hand: $name",
  (label) => {
    let answers: Answered[] = [];

    beforeAll(async () => {
      const { sets } = JSON.parse(readFileSync(label.file, "utf8")) as { sets: AnchorSet[] };
      const ids = [...new Set(sets.flatMap(({ a, b }) => [a, b]))];
      const reports = new Map<string, Report>();
      for (const read of await readReports(
        ids.map((id) => resolve(corpus, "reports", `${id}.pdf`)),
      ))
        if ("report" in read) reports.set(read.report.id, read.report);
      answers = sets.flatMap((set) => answersOf(set, reports));
    }, 120_000);

    it("are the first named for at least 0.80, and among the first three for 0.94", () => {
      expect(answers.length).toBeGreaterThanOrEqual(label.pairs);
      const rate = (first: number) =>
        answers.filter(({ candidates, right }) => candidates.slice(0, first).some(right)).length /
        answers.length;
      expect(rate(1)).toBeGreaterThanOrEqual(0.8);
      expect(rate(3)).toBeGreaterThanOrEqual(0.94);
    });

    it("are what stands beside a paragraph for at least 0.85 of those that have something beside them", () => {
      const shown = answers.flatMap(({ shown, right }) => (shown === null ? [] : [right(shown)]));
      expect(shown.length).toBeGreaterThanOrEqual(label.shown);
      expect(shown.filter(Boolean).length / shown.length).toBeGreaterThanOrEqual(0.85);
    });

    it("are shown for as many findings as the pages say", () => {
      const shown = answers.flatMap(({ kind, shown, right }) =>
        kind === "recommendations" || shown === null ? [] : [right(shown)],
      );
      expect({ right: shown.filter(Boolean).length, of: shown.length }).toEqual(label.beside);
    });
  },
);

it("the pages say the sum of both", () => {
  const sum = (of: "right" | "of") => labels.reduce((all, { beside }) => all + beside[of], 0);
  expect(measured.pairs).toEqual({ right: sum("right"), of: sum("of") });
});

/** Throws where a paragraph with a known counterpart is missing: a pair that is not asked for cannot be wrong. */
function answersOf(set: AnchorSet, reports: ReadonlyMap<string, Report>): Answered[] {
  const [a, b] = [reports.get(set.a), reports.get(set.b)];
  if (a === undefined || b === undefined) throw new Error(`not read: ${set.a} or ${set.b}`);
  const beside = besideEach(a, b, set.kind);
  const numberOf = new Map(b.findings.map(({ id, number }) => [id, number]));
  return set.pairs.map(({ a: number, b: counterparts }) => {
    const paragraph = a[set.kind].find((one) => one.number === number);
    const answer = paragraph === undefined ? undefined : beside.get(paragraph.id);
    if (answer === undefined) throw new Error(`${set.a} has no ${set.kind} ${number}`);
    const right = ({ id }: Candidate): boolean => counterparts.includes(numberOf.get(id) ?? -1);
    return { ...answer, kind: set.kind, right };
  });
}

function besideEach(a: Report, b: Report, kind: Kind): Map<string, Answer> {
  const { alignment, trace } = compareReports(a, b, { topics, authorities: [] });
  if (kind === "findings") return new Map(alignment.ofA);
  const closest = new Map(
    trace?.recommendations.map((one) => [one.recommendation.id, one.closest]),
  );
  const { ofA } = align(
    prepareReport(a, topics).recommendations,
    prepareReport(b, topics).findings,
  );
  return new Map(
    [...ofA].map(([id, { candidates }]) => [id, { shown: closest.get(id) ?? null, candidates }]),
  );
}
