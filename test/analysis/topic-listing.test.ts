import { describe, expect, it } from "vitest";
import type { Framework, Grade } from "../../src/model/index.ts";
import type { TopicFinding } from "../../src/analysis/subjects/topic-entries.ts";
import {
  byFramework,
  fewFindings,
  mostFindings,
  gradeCounts,
  gradeThen,
  latestListing,
  yearCounts,
  yearPages,
  type TopicListing,
} from "../../src/analysis/subjects/topic-listing.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";

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
  alsoIn: [],
});

/** Findings of one report. */
const many = (count: number, date: string): TopicFinding[] => {
  const { report } = finding(date);
  return Array.from({ length: count }, () => ({ ...finding(date), report }));
};

const shownOn = ({ parts }: TopicListing) => parts.flatMap(({ entries }) => entries);

describe("latestListing", () => {
  it("holds whole years, the latest first, while they are few", () => {
    const listing = latestListing([
      ...many(fewFindings - 10, "2018-01-29"),
      ...many(10, "2017-01-01"),
      ...many(1, "2016-01-01"),
      ...many(1, "2015-01-01"),
    ]);
    expect(shownOn(listing)).toHaveLength(fewFindings);
    expect(listing.more).toEqual([
      { list: "2016", name: "2016", count: 1 },
      { list: "2015", name: "2015", count: 1 },
    ]);
  });

  it("holds the latest year whole, also where it is more than few", () => {
    const listing = latestListing([
      ...many(fewFindings + 20, "2018-01-29"),
      ...many(1, "2017-01-01"),
    ]);
    expect(shownOn(listing)).toHaveLength(fewFindings + 20);
    expect(listing.more).toEqual([{ list: "2017", name: "2017", count: 1 }]);
  });

  it("holds the first page of a latest year with many, and names that year among what there is more of", () => {
    const listing = latestListing([
      ...many(mostFindings - 10, "2018-07-20"),
      ...many(30, "2018-01-29"),
      ...many(1, "2017-01-01"),
    ]);
    expect(shownOn(listing)).toHaveLength(mostFindings - 10);
    expect(listing.more).toEqual([
      { list: "2018", name: "2018", count: mostFindings + 20 },
      { list: "2017", name: "2017", count: 1 },
    ]);
  });

  it("of one grade leads to those pages of a year alone that have it", () => {
    const good = many(mostFindings, "2016-07-20");
    const inadequate = finding("2016-01-29", "inadequate");
    const all = [
      ...many(mostFindings + 1, "2018-01-29"),
      ...Array.from({ length: fewFindings }, () => finding("2017-01-29", "inadequate")),
      ...good,
      inadequate,
      finding("2015-01-29", "inadequate"),
    ];
    const { more } = latestListing(all, "inadequate");
    expect(more).toEqual([
      { list: "2016-2", name: "2016, page 2", count: 1 },
      { list: "2015", name: "2015", count: 1 },
    ]);
  });

  it("is empty where there is nothing", () => {
    expect(latestListing([])).toEqual({ parts: [], more: [] });
  });
});

describe("yearPages", () => {
  const all = ["2014", "2016", "2019"].flatMap((year) =>
    ["12-01", "07-01", "05-05"].flatMap((day) => many(60, `${year}-${day}`)),
  );

  it("names the first page by its year, the others by their number too", () => {
    expect(yearPages(all, "2016").map(({ list }) => list)).toEqual(["2016", "2016-2"]);
  });

  it("keeps the findings of one report together", () => {
    const sizes = yearPages(all, "2016").map(({ listing }) => shownOn(listing).length);
    expect(sizes).toEqual([120, 60]);
    const large = yearPages(many(mostFindings + 1, "2018-01-29"), "2018");
    expect(large.map(({ listing }) => shownOn(listing).length)).toEqual([mostFindings + 1]);
  });

  it("leaves no finding out", () => {
    const shown = yearCounts(all).flatMap(({ year }) =>
      yearPages(all, year).flatMap(({ listing }) => shownOn(listing)),
    );
    expect(shown).toHaveLength(all.length);
    expect(new Set(shown)).toEqual(new Set(all));
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
