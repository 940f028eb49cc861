import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Judgement, Report } from "../../src/model/index.ts";
import { chooseTwins, type ReadFile } from "../../src/corpus/choose-twins.ts";
import { sampleFinding, sampleReport } from "./sample-report.ts";

const place = { unit: "line", from: 1, to: 1 } as const;
const given = (grade: "good" | "outstanding"): Judgement => ({
  area: "adoption",
  status: "given",
  grade,
  printed: grade,
  places: [place],
});
const unreadable: Judgement = { area: "adoption", status: "unreadable", places: [] };

let number = 0;
/** A source of the sample's inspection, as a PDF unless it is said otherwise. */
function file(path: string, changed: Partial<Report> = {}, form: "pdf" | "text" = "pdf"): ReadFile {
  const report = sampleReport({ judgements: [given("good")], ...changed });
  const sha256 = (++number).toString(16).padStart(64, "0");
  return { path, report: { ...report, source: { ...report.source, form, sha256 } } };
}

const none = new Map<string, string>();

/** What is told on the report that is shown, whichever file comes first. */
function told(one: ReadFile, other: ReadFile): string[] {
  const results = [
    [one, other],
    [other, one],
  ].map((files) => chooseTwins(files, none));
  expect(results[0]).toEqual(results[1]);
  const { shown, leftOut } = chooseTwins([one, other], none);
  expect(shown).toHaveLength(1);
  expect(leftOut).toHaveLength(1);
  const problems = shown[0]?.report.problems ?? [];
  for (const { rule, severity, doubt } of problems) {
    expect({ rule, severity, doubt }).toEqual({
      rule: "sources-differ",
      severity: "error",
      doubt: true,
    });
  }
  expect(problems.map(({ message }) => message.split(". ")[0])).toEqual(leftOut[0]?.differences);
  return problems.map(({ message }) => message);
}

const pdf = file("/private/folder/a.pdf");

describe("two sources of one inspection", () => {
  test("that agree are told of by nobody", () => {
    expect(told(pdf, file("b.txt", {}, "text"))).toEqual([]);
  });

  test("with another grade are an error beside the grade, which names both files and why one is shown", () => {
    const other = file("/elsewhere/b.txt", { judgements: [given("outstanding")] }, "text");
    expect(told(pdf, other)).toEqual([
      "The grade of adoption: good in a.pdf, outstanding in b.txt. a.pdf is shown: the PDF.",
    ]);
    const { shown } = chooseTwins([other, pdf], none);
    expect(shown[0]?.report.problems[0]?.about).toEqual({ part: "judgement", area: "adoption" });
  });

  test("one of which could not read a grade do not contradict each other", () => {
    expect(told(pdf, file("b.txt", { judgements: [unreadable] }, "text"))).toEqual([]);
  });

  test("one of which lacks a judgement altogether, do", () => {
    expect(told(pdf, file("b.txt", { judgements: [] }, "text"))).toEqual([
      expect.stringContaining("no such judgement in b.txt"),
    ]);
  });

  test.each<[string, Partial<Report>]>([
    ["The number of findings: 0 in a.pdf, 1 in b.txt", { findings: [sampleFinding()] }],
    [
      "The last day of the inspection: 30 November 2017 in a.pdf, 1 December 2017 in b.txt",
      { inspection: { start: "2017-11-07", end: "2017-12-01", printed: "", visits: [] } },
    ],
    [
      "The date of publication: 29 January 2018 in a.pdf, 30 January 2018 in b.txt",
      { published: { date: "2018-01-30", printed: true } },
    ],
    ["The framework: sif in a.pdf, ilacs in b.txt", { framework: "ilacs" }],
    [
      "The authority: Somerset in a.pdf, Sömerset in b.txt",
      { authority: { id: "somerset", name: "Sömerset", printed: "Sömerset" } },
    ],
  ])("%s", (words, changed) => {
    expect(told(pdf, file("b.txt", changed, "text"))).toEqual([expect.stringContaining(words)]);
  });

  test("with as many findings, and not the same, do; so do findings of different areas", () => {
    const findings = (numbers: readonly number[], area: "adoption" | "leadership" = "adoption") =>
      numbers.map((one) => sampleFinding({ id: `finding-${String(one)}`, number: one, area }));
    const one = file("a.pdf", { findings: findings([1, 2, 4]) });
    expect(told(one, file("b.txt", { findings: findings([1, 3, 4]) }, "text"))).toEqual([
      "The number of a finding: 2 in a.pdf, 3 in b.txt. a.pdf is shown: the PDF.",
    ]);
    const moved = [...findings([1, 2]), ...findings([4], "leadership")];
    expect(told(one, file("b.txt", { findings: moved }, "text"))).toEqual([
      "The area of finding-4: adoption in a.pdf, leadership in b.txt. a.pdf is shown: the PDF.",
    ]);
  });

  test("one of which says that it lost lines may have fewer findings, not more", () => {
    const lost = {
      ...{ rule: "source-lost-lines", severity: "error" as const, message: "", place: null },
      ...{ about: null, doubt: false },
    };
    const whole = file("a.pdf", { findings: [sampleFinding()] });
    expect(told(whole, file("b.txt", { problems: [lost] }, "text"))).toEqual([]);
    const more = [sampleFinding(), sampleFinding({ id: "finding-2" })];
    expect(told(whole, file("b.txt", { problems: [lost], findings: more }, "text"))).toEqual([
      expect.stringContaining("The number of findings: 1 in a.pdf, 2 in b.txt"),
    ]);
  });

  test("of the same name are told apart by their folders, and never by the folders above", () => {
    const twin = file("/private/other/a.pdf", { judgements: [given("outstanding")] });
    const [message = ""] = told(pdf, twin);
    expect(message).toMatch(/good in folder\/a\.pdf, outstanding in other\/a\.pdf/u);
    expect(message).not.toContain("private");
  });
});

test("one that is of the same inspection as two others joins them, in any order", () => {
  const days = (start: string, end: string) => ({
    inspection: { start, end, printed: "", visits: [] },
  });
  const files = [
    file("a.pdf", { id: "somerset-2018-01-29", ...days("2017-11-07", "2017-11-30") }),
    file("b.pdf", { id: "somerset-2018-01-29", ...days("2017-12-07", "2017-12-30") }),
    file("c.pdf", { id: "somerset-2018-03-01", ...days("2017-12-07", "2017-12-30") }),
    file("d.pdf", {
      id: "devon-2018-01-29",
      authority: { id: "devon", name: "Devon", printed: "Devon" },
    }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: 4 }), (order) => {
      const { shown, leftOut } = chooseTwins(order, none);
      expect(shown.map(({ path }) => path).sort()).toEqual(["a.pdf", "d.pdf"]);
      expect(leftOut.map(({ path }) => path).sort()).toEqual(["b.pdf", "c.pdf"]);
    }),
  );
});
