import { describe, expect, it } from "vitest";
import { notToldWords } from "../../src/wording/area-not-told.ts";
import { searchOptions } from "../../src/search/query/search-options.ts";
import { reportAreas } from "../../src/analysis/report-areas.ts";
import { findingLabel } from "../../src/analysis/comparison/finding-label.ts";
import { sampleFinding } from "../corpus/sample-report.ts";
import { compare, earlier, given, later } from "./sample-comparison.ts";

const heading = "The experiences and progress of care-experienced young people: inadequate";
const words = `Area not told: the heading “${heading}” matches no judged area`;
const unknown = sampleFinding({ id: "finding-9", number: 9, area: "not-told", heading });
const report = later({
  judgements: [given("help-and-protection", "good")],
  findings: [sampleFinding(), unknown],
});

describe("findings whose area is not told", () => {
  it("stand apart on the report's page, with the heading and without a grade", () => {
    const section = reportAreas(report).at(-1);
    expect(section).toMatchObject({ area: "not-told", name: words, judgement: null, count: 1 });
  });

  it("are named so wherever one stands alone", () => {
    expect(findingLabel(report, unknown)).toMatchObject({ area: words, grade: null });
  });

  it("have a row of their own in a comparison, and nothing beside them", () => {
    const other = earlier({ findings: [unknown] });
    const comparison = compare(other, report);
    expect(comparison.areas.at(-1)).toEqual({
      id: "not-told",
      name: "Area not told",
      a: ["finding-9"],
      b: ["finding-9"],
    });
    expect(comparison.alignment.ofB.get("finding-9")?.shown ?? null).toBeNull();
    expect(comparison.notices.filter((notice) => notice.includes(words))).toHaveLength(2);
  });

  it("are a choice of the search only where there are some", () => {
    const areasOf = (reports: (typeof report)[]): string[] =>
      searchOptions(reports, [], [])
        .lists.filter(({ name }) => name === "area")
        .flatMap(({ options }) => options.map(({ value }) => value));
    expect(areasOf([report])).toContain("not-told");
    expect(areasOf([later()])).not.toContain("not-told");
  });

  it("say why where paragraphs stand out of their order", () => {
    const both = [unknown, sampleFinding({ area: "not-told", heading: null })];
    expect(notToldWords(both)).toBe(`${words}; paragraphs stand out of their order`);
  });
});
