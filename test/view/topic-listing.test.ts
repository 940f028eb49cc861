import { describe, expect, it } from "vitest";
import type { Framework, Grade } from "../../src/model/index.ts";
import type { TopicFinding } from "../../src/view/topics/topic-entries.ts";
import {
  byFramework,
  fewFindings,
  gradeCounts,
  gradeThen,
  latestListing,
  yearCounts,
  yearListing,
} from "../../src/view/topics/topic-listing.ts";
import { sampleFinding, sampleReport } from "../store/sample-report.ts";

const finding = (
  date: string,
  grade: Grade | "none" | null = "good",
  framework: Framework = "sif",
): TopicFinding => ({
  report: sampleReport({ id: `a-${date}`, framework, published: { date, printed: true } }),
  finding: sampleFinding(),
  label: {
    name: "paragraph 1",
    area: "Help and protection",
    grade: grade === null ? null : { words: "", tone: grade },
  },
  also: [],
});

const many = (count: number, date: string) => Array.from({ length: count }, () => finding(date));

describe("latestListing", () => {
  it("holds whole years, the latest first, while they are few", () => {
    const { years, earlier, parts } = latestListing([
      ...many(fewFindings - 10, "2018-01-29"),
      ...many(10, "2017-01-01"),
      ...many(1, "2016-01-01"),
      ...many(1, "2015-01-01"),
    ]);
    expect(years.map(({ year }) => year)).toEqual(["2018", "2017"]);
    expect(earlier).toEqual([
      { year: "2016", count: 1 },
      { year: "2015", count: 1 },
    ]);
    expect(parts.flatMap(({ entries }) => entries)).toHaveLength(fewFindings);
  });

  it("holds the latest year whole, however much it is", () => {
    const { years, earlier } = latestListing([
      ...many(fewFindings + 50, "2018-01-29"),
      ...many(1, "2017-01-01"),
    ]);
    expect(years).toEqual([{ year: "2018", count: fewFindings + 50 }]);
    expect(earlier).toEqual([{ year: "2017", count: 1 }]);
  });

  it("is empty where there is nothing", () => {
    expect(latestListing([])).toEqual({ parts: [], years: [], earlier: [] });
  });

  it("leaves no finding out: each is on the page or in an earlier year", () => {
    const all = ["2014", "2016", "2019", "2026"].flatMap((year) => many(60, `${year}-05-05`));
    const { years, earlier } = latestListing(all);
    expect([...years, ...earlier]).toEqual(yearCounts(all));
    const byYear = yearCounts(all).flatMap(({ year }) =>
      yearListing(all, year).parts.flatMap(({ entries }) => entries),
    );
    expect(new Set(byYear)).toEqual(new Set(all));
  });
});

describe("byFramework", () => {
  it("puts the newest framework first and keeps the order within", () => {
    const [old, first, second] = [
      finding("2018-01-29", "good", "sif"),
      finding("2026-06-01", "good", "ilacs-2026"),
      finding("2026-05-01", "good", "ilacs-2026"),
    ];
    expect(byFramework([first, second, old])).toEqual([
      { framework: "ilacs-2026", entries: [first, second] },
      { framework: "sif", entries: [old] },
    ]);
  });
});

describe("gradeCounts", () => {
  it("counts by the grade of the area at the time, in the order of grades, and names what has none", () => {
    const counts = gradeCounts([
      finding("2018-01-29", "inadequate"),
      finding("2018-01-29", null),
      finding("2018-01-29", "none"),
      finding("2018-01-29", "outstanding"),
      finding("2018-01-29", "inadequate"),
    ]);
    expect(counts.map(({ grade, count }) => [grade, count])).toEqual([
      ["outstanding", 1],
      ["inadequate", 2],
      ["none", 2],
    ]);
  });

  it("takes an area that is not graded, or unreadable, for no grade", () => {
    expect(gradeThen(finding("2018-01-29", null))).toBe("none");
    expect(gradeThen(finding("2018-01-29", "none"))).toBe("none");
  });
});
