import { describe, expect, test, vi } from "vitest";
import { corpusArguments } from "../../scripts/lib/corpus/arguments.ts";
import { check } from "../../scripts/lib/corpus/check.ts";
import { checksOf } from "../../scripts/lib/corpus/checks.ts";
import type { Expected } from "../../scripts/lib/corpus/expected.ts";
import { below, percent, scores, total } from "../../scripts/lib/corpus/score.ts";
import { textTable } from "../../scripts/lib/text-table.ts";
import type { Report } from "../../src/model/index.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { run } from "./run.ts";

vi.setConfig({ testTimeout: 90_000 });

const places = [{ unit: "page" as const, from: 3, to: 3 }];

const expected: Expected = {
  id: "somerset-2018-01-29",
  framework: "sif",
  authorityPrinted: "Somerset  County Council",
  inspection: { start: "2017-11-07", end: "2017-11-30" },
  kind: "inspection",
  published: "2018-01-29",
  leadInspectors: ["Ann O'Neil"],
  judgements: { overall: "good", adoption: null, lscb: null },
  recommendations: { "local-authority": 1, lscb: null, urgency: { priority: 1, improvement: 0 } },
  findings: {
    first: 4,
    last: 5,
    count: 2,
    byArea: { "help-and-protection": { first: 4, last: 5, count: 2 } },
  },
  samples: [
    {
      number: 5,
      area: "help-and-protection",
      startsWith: "The council's plan",
      endsWith: "is clear. (Recommendation)",
      pointsToRecommendation: true,
    },
  ],
  statistics: { looked_after: 450, "looked_after.rate": 82, uasc: null },
};

const good: Report = sampleReport({
  judgements: [
    { area: "overall", status: "given", grade: "good", printed: "Good", places },
    { area: "adoption", status: "not-judged", printed: "Not judged", places },
  ],
  team: [
    { role: "lead", name: "Ann O\u2019Neil", printed: "Lead inspector" },
    { role: "inspector", name: "Bo Li", printed: "Inspector" },
  ],
  recommendations: [
    {
      id: "recommendation-1",
      number: 1,
      body: "local-authority",
      urgency: "priority",
      heading: null,
      text: "Act.",
      items: [],
      complete: true,
      reference: null,
      places,
    },
  ],
  findings: [
    sampleFinding({ number: 4 }),
    sampleFinding({
      number: 5,
      text: "The council\u2019s plan is\nclear. (Recommendation)",
      pointsTo: { numbers: [] },
      places,
    }),
  ],
  statistics: [
    {
      key: "looked_after",
      label: "Children looked after",
      value: 450,
      percent: null,
      qualifier: "exact",
      asAt: null,
      basis: null,
      national: null,
      previous: null,
      rate: 82,
      outside: null,
      parts: [],
      statement: 1,
      text: "",
      places,
    },
  ],
});

/** Fields that are not right, with their verdict. */
function notRight(report: Report | null, changed: Partial<Expected> = {}): string[] {
  return checksOf({ ...expected, ...changed }, report)
    .filter((one) => one.verdict !== "right")
    .map((one) => `${one.field} ${one.verdict}`);
}

describe("checksOf", () => {
  test("all is right where quotes and spaces alone differ", () => {
    expect(notRight(good)).toEqual([]);
    expect(checksOf(expected, good).length).toBeGreaterThan(20);
  });

  test.each<[string, Partial<Report>, string[]]>([
    [
      "another grade",
      {
        judgements: [
          { area: "overall", status: "given", grade: "inadequate", printed: "", places },
        ],
      },
      ["judgement overall wrong", "judgement adoption wrong"],
    ],
    [
      "an unreadable grade",
      { judgements: [{ area: "overall", status: "unreadable", places }, good.judgements[1]!] },
      ["judgement overall missing"],
    ],
    [
      "a board that was not judged",
      {
        judgements: [
          ...good.judgements,
          { area: "lscb", status: "given", grade: "good", printed: "", places },
        ],
      },
      ["judgement lscb wrong"],
    ],
    ["no lead inspector", { team: [] }, ["leadInspectors missing"]],
    [
      "a date that is not printed",
      { published: { date: "2018-01-29", printed: false } },
      ["published missing"],
    ],
    [
      "no recommendations",
      { recommendations: [] },
      [
        "recommendations local-authority missing",
        "recommendations local-authority priority missing",
      ],
    ],
    [
      "a finding too many in an area that has none",
      { findings: [...good.findings, sampleFinding({ number: 6, area: "lscb" })] },
      ["findings all count wrong", "findings all last wrong", "findings lscb count wrong"],
    ],
    [
      "other words at both ends and no pointer",
      { findings: [good.findings[0]!, sampleFinding({ number: 5, text: "Another finding." })] },
      ["sample begins wrong", "sample ends wrong", "sample points to recommendation wrong"],
    ],
    [
      "the sample's number in another area",
      { findings: [sampleFinding({ number: 4 }), sampleFinding({ number: 5, area: "lscb" })] },
      [
        "findings help-and-protection count wrong",
        "findings help-and-protection last wrong",
        "findings lscb count wrong",
        "sample begins missing",
        "sample ends missing",
        "sample points to recommendation missing",
      ],
    ],
    [
      "another figure, no rate, and a figure where there is none",
      {
        statistics: [
          { ...good.statistics[0]!, value: 451, rate: null },
          { ...good.statistics[0]!, key: "uasc", value: 3 },
        ],
      },
      [
        "statistic looked_after wrong",
        "statistic looked_after.rate missing",
        "statistic uasc wrong",
      ],
    ],
  ])("%s", (_what, changed, verdicts) => {
    expect(notRight({ ...good, ...changed })).toEqual(verdicts);
  });

  test("of a refused file everything is missing", () => {
    const checks = checksOf(expected, null);
    expect(new Set(checks.map((one) => one.verdict))).toEqual(new Set(["missing"]));
  });

  test("reports without numbers are counted by their bullets", () => {
    const findings = {
      first: null,
      last: null,
      count: null,
      unnumberedBullets: { helpAndProtection: 2, careLeavers: 1 },
    };
    expect(notRight(good, { findings })).toEqual(["findings care-leavers count missing"]);
  });

  test("a sample without a number is found by its first words", () => {
    const samples = [{ ...expected.samples[0]!, number: null }];
    expect(notRight(good, { samples })).toEqual([]);
  });

  test("a place is given for what is wrong", () => {
    const wrong = checksOf({ ...expected, statistics: { looked_after: 1 } }, good);
    expect(wrong.find((one) => one.field === "statistic looked_after")?.place?.from).toBe(3);
  });
});

describe("scores and levels", () => {
  const checks = [check("a", 1, 1), check("a", 1, 2), check("a", 1, null), check("b", "x", "x")];

  test("are counted by field and in all", () => {
    expect([...scores(checks)]).toEqual([
      ["a", { right: 1, wrong: 1, missing: 1, of: 3 }],
      ["b", { right: 1, wrong: 0, missing: 0, of: 1 }],
    ]);
    expect(total(scores(checks).values())).toEqual({ right: 2, wrong: 1, missing: 1, of: 4 });
  });

  test("a percentage is never rounded up to all right", () => {
    expect(percent({ right: 9999, of: 10_000 })).toBe("99.9");
    expect(percent({ right: 4, of: 4 })).toBe("100");
  });

  test("a field is below its level where a smaller share is right", () => {
    const reached = scores(checks);
    expect(below(reached, { a: { right: 1, of: 3 }, b: { right: 1, of: 1 } })).toEqual([]);
    expect(below(reached, { a: { right: 2, of: 6 }, gone: { right: 1, of: 1 } })).toEqual([]);
    expect(below(reached, { a: { right: 2, of: 3 } })).toEqual(["a: 33.3% right, recorded 66.6%"]);
  });
});

test("arguments: several expected files, options in any order", () => {
  const words = ["--record", "--expected", "a.json", "b.json", "--level", "l.json", "folder"];
  expect(corpusArguments(words)).toEqual({
    folder: "folder",
    expected: ["a.json", "b.json"],
    level: "l.json",
    record: true,
  });
  expect(corpusArguments(["folder", "--expected", "a.json"])?.folder).toBe("folder");
  expect(corpusArguments(["folder"])).toBeNull();
  expect(corpusArguments(["folder", "--expected", "a.json", "--what"])).toBeNull();
});

test("a table's columns stand under one another", () => {
  expect(
    textTable([
      ["field", "of"],
      ["a", 10],
      ["longer", 5],
    ]),
  ).toBe("field   of\na       10\nlonger   5\n");
});

test.each([
  ["corpus", [], "usage: npm run corpus"],
  ["bench", ["nothing"], "usage: npm run bench"],
])("%s says how it is used", async (script, words, usage) => {
  const { stderr, exit } = await run(script, words);
  expect(stderr).toContain(usage);
  expect(exit).toBe(2);
});

test("a folder without a PDF cannot be measured", async () => {
  const { stderr, exit } = await run("bench", ["parse", "src/corpus"]);
  expect(stderr).toBe("No PDF in src/corpus\n");
  expect(exit).toBe(1);
});
