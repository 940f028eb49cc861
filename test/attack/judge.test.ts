import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { judge } from "../../tools/attack/judge.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";

const words = [
  "Social workers visit families often and write down what the children tell them about their lives.",
  "Managers look at each plan every month and ask what has become better for the child since then.",
  "Foster carers say that they are asked for their opinion before a child comes to live with them.",
];

type Findings = Report["findings"];

const findings = (numbers: readonly (number | null)[]): Findings =>
  words.map((text, index) =>
    sampleFinding({
      id: `finding-${String(index + 1)}`,
      number: numbers[index] ?? null,
      text,
    }),
  );

const numbered = findings([1, 2, 3]);
const bare = findings([null, null, null]);

/** The numbered findings, from one on under the heading of adoption. */
const adopted = (from: number): Findings =>
  numbered.map((one, at) => ({ ...one, area: at >= from ? "adoption" : one.area }));

const verdict = (whole: Findings, damaged: Findings, given: Partial<Report> = {}) =>
  judge(sampleReport({ findings: whole, ...given }), {
    ok: true,
    report: sampleReport({ findings: damaged, ...given }),
  });

const torn = (finding: Findings[number]): Findings[number] => ({
  ...finding,
  text: finding.text.slice(0, 60),
});

describe("what is lost without a word", () => {
  test.each([
    ["a paragraph between two others", numbered, numbered.toSpliced(1, 1)],
    [
      "the last one, where the one before it is torn",
      numbered,
      [numbered[0], numbered[1]].flatMap((one) =>
        one === numbered[1] && one !== undefined ? [torn(one)] : (one ?? []),
      ),
    ],
    ["a bare one, where another is torn", bare, bare.slice(0, 2).map(torn)],
    [
      "one that moved",
      numbered,
      numbered.map((one, at) => ({ ...one, area: at === 1 ? ("adoption" as const) : one.area })),
    ],
  ])("counts: %s", (_, whole, damaged) => {
    const { unsaid, hidden } = verdict(whole, damaged);
    expect(unsaid).not.toEqual([]);
    expect(hidden).toEqual([]);
  });

  test("counts letters of a PDF's paragraph", () => {
    const source = { ...sampleReport().source, form: "pdf" as const };
    const damaged = numbered.with(1, torn(sampleFinding(numbered[1])));
    expect(verdict(numbered, damaged, { source }).unsaid).toEqual(["finding-2 lost letters"]);
  });

  test("counts characters of a PDF that stand in no paragraph", () => {
    const read = sampleReport({ findings: numbered });
    const whole = { ...read, source: { ...read.source, form: "pdf" as const } };
    const { coverage } = whole;
    const placed = { ...coverage, characters: { ...coverage.characters, placed: 758 } };
    const { unsaid } = judge({ ...whole, coverage: placed }, { ok: true, report: whole });
    expect(unsaid).toEqual(["758 characters are gone"]);
  });

  test("counts a grade", () => {
    const given = [
      {
        area: "adoption" as const,
        status: "given" as const,
        grade: "good" as const,
        printed: "Good",
        places: [],
      },
    ];
    const whole = sampleReport({ judgements: given });
    expect(judge(whole, { ok: true, report: sampleReport() }).unsaid).toHaveLength(1);
  });

  test("is said where a new problem tells of it, and not where an old one does", () => {
    const problem = {
      rule: "paragraph-torn",
      severity: "warning" as const,
      message: "",
      place: null,
      about: null,
      doubt: true,
    };
    const whole = sampleReport({ findings: numbered });
    const report = { ...sampleReport({ findings: numbered.toSpliced(1, 1) }), problems: [problem] };
    expect(judge(whole, { ok: true, report }).unsaid).toEqual([]);
    expect(judge({ ...whole, problems: [problem] }, { ok: true, report }).unsaid).toHaveLength(1);
  });
});

describe("what cannot be noticed", () => {
  test.each([
    ["the last of the numbers", numbered, numbered.slice(0, 2)],
    ["a paragraph without a number", bare, bare.toSpliced(1, 1)],
    ["a heading that stands elsewhere", adopted(2), adopted(1)],
  ])("is set apart: %s", (_, whole, damaged) => {
    const { unsaid, hidden } = verdict(whole, damaged);
    expect(unsaid).toEqual([]);
    expect(hidden).toHaveLength(1);
  });

  test("is nothing of a PDF", () => {
    const source = { ...sampleReport().source, form: "pdf" as const };
    const { unsaid, hidden } = verdict(numbered, numbered.slice(0, 2), { source });
    expect(unsaid).toHaveLength(1);
    expect(hidden).toEqual([]);
  });
});

test("a paragraph with a foreign text inside is the same, and with half its words it is not lost", () => {
  const inside = numbered.with(1, {
    ...sampleFinding(numbered[1]),
    text: `${words[1]?.slice(0, 40) ?? ""}<img src=x onerror=alert(1)>${words[1]?.slice(40) ?? ""}`,
  });
  expect(verdict(numbered, inside).unsaid).toEqual([]);
});
