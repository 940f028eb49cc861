import { expect, test, vi } from "vitest";
import { inProject } from "../../src/corpus/paths.ts";
import { linesOf, run } from "./run.ts";

// A process of its own for each test: slow where other tests keep the machine busy.
vi.setConfig({ testTimeout: 90_000 });

const file = (name: string) => inProject("content", "reports", name);
const somerset2015 = file("somerset-2015-03-27.txt");
const somerset2018 = file("somerset-2018-01-29.txt");
const wandsworth = file("wandsworth-2018-07-20.md");

type Line = {
  id: string;
  number: number | null;
  kind: "finding" | "recommendation";
  shown: { id: string; number: number | null; score: number } | null;
  candidates: { id: string; number: number | null; score: number }[];
};

async function lines(a: string, b: string): Promise<Line[]> {
  const { stdout, stderr, exit } = await run("align", [a, b]);
  expect({ stderr, exit }).toEqual({ stderr: "", exit: 0 });
  return linesOf(stdout).map((line) => JSON.parse(line) as Line);
}

test("a line for each finding, and for each recommendation of two inspections of one authority", async () => {
  const all = await lines(somerset2018, somerset2015);
  const counts = (kind: string) => all.filter((line) => line.kind === kind).length;
  expect([counts("finding"), counts("recommendation")]).toEqual([81, 13]);
  for (const line of all) {
    expect(Object.keys(line)).toEqual(["id", "number", "kind", "shown", "candidates"]);
    expect(line.candidates.length).toBeGreaterThanOrEqual(5);
    const scores = line.candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    for (const { id, score } of line.candidates) {
      expect(id).toMatch(/^finding-/u);
      expect(score).toBeGreaterThanOrEqual(0);
    }
  }
});

test("what is shown is the first candidate; beside an earlier report's recommendation it is named, not beside a later one's", async () => {
  const [forwards, back] = [
    await lines(somerset2015, somerset2018),
    await lines(somerset2018, somerset2015),
  ];
  const shown = (all: Line[]) =>
    all.filter(({ kind, shown }) => kind === "recommendation" && shown !== null);
  expect(shown(forwards).length).toBeGreaterThan(5);
  expect(shown(back)).toEqual([]);
  for (const line of shown(forwards)) expect(line.shown).toEqual(line.candidates[0]);
});

test("recommendations are not followed from one authority to another", async () => {
  const all = await lines(somerset2018, wandsworth);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(["finding"]));
});

test("what is no report is said, exit 1; one file alone is told how it is used, exit 2", async () => {
  const refused = await run("align", [somerset2018, inProject("README.md")]);
  expect(refused.exit).toBe(1);
  expect(refused.stdout).toBe("");
  expect(refused.stderr).toContain("README.md: no report");
  const alone = await run("align", [somerset2018]);
  expect(alone.exit).toBe(2);
  expect(alone.stderr).toContain("usage: npm run -s align -- FILE_A FILE_B");
});
