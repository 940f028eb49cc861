import { describe, expect, it } from "vitest";
import { getGlossary } from "../../src/corpus/glossary.ts";
import { gradeMeanings } from "../../src/wording/grade-meanings.ts";
import { sampleReport } from "../corpus/sample-report.ts";

const glossary = getGlossary();
const judged = sampleReport({
  judgements: [{ area: "lscb", status: "not-judged", printed: "Not judged", places: [] }],
});

describe("what the grades mean", () => {
  it("is quoted under the Single Inspection Framework, the board's only where it was judged", () => {
    const [outstanding, , improvement] = gradeMeanings(glossary, sampleReport()).grades;
    expect(outstanding?.quoted.map(({ text }) => text.slice(0, 30))).toEqual([
      "An outstanding local authority",
    ]);
    expect(improvement?.quoted[0]?.text).toContain("Minimum requirements are in place");
    expect(gradeMeanings(glossary, judged).grades.map(({ quoted }) => quoted.length)).toEqual([
      2, 2, 2, 2,
    ]);
  });

  it.each(["ilacs", "ilacs-2026"] as const)("is not invented for %s", (framework) => {
    const { grades, remark, criteriaHref } = gradeMeanings(glossary, { ...judged, framework });
    expect(grades.flatMap(({ quoted }) => quoted)).toEqual([]);
    expect(grades.every(({ plain }) => plain.length > 40)).toBe(true);
    expect(remark).toContain("in our words");
    expect(criteriaHref).toMatch(/^https:\/\/www\.gov\.uk\//u);
  });

  it("is a mistake where the glossary lacks a grade", () => {
    expect(() => gradeMeanings([], sampleReport())).toThrow("grade-outstanding");
  });
});
