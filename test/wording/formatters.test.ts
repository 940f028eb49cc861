import { describe, expect, it } from "vitest";
import { areaName } from "../../src/wording/area-name.ts";
import { formatDate, formatDateRange, formatShortDate } from "../../src/wording/format-date.ts";
import { countOf, formatNumber, formatPercent } from "../../src/wording/format-number.ts";
import { formatPlaces, pageHref } from "../../src/wording/format-place.ts";
import { frameworkName, inspectionName } from "../../src/wording/framework-name.ts";
import { judgementWords, noSuchArea } from "../../src/wording/grade-words.ts";

describe("dates", () => {
  it.each([
    ["2018-01-29", "29 January 2018", "29 Jan 2018"],
    ["2015-01", "January 2015", "Jan 2015"],
    ["2015", "2015", "2015"],
  ])("says %s as precisely as it is known", (iso, long, short) => {
    expect(formatDate(iso)).toBe(long);
    expect(formatShortDate(iso)).toBe(short);
  });

  it.each([
    ["2017-11-07", "2017-11-30", "7 to 30 November 2017"],
    ["2016-04-25", "2016-05-19", "25 April to 19 May 2016"],
    ["2019-12-09", "2020-01-17", "9 December 2019 to 17 January 2020"],
    ["2019-12-09", "2019-12-09", "9 December 2019"],
  ])("says month and year once from %s to %s", (start, end, words) => {
    expect(formatDateRange(start, end)).toBe(words);
  });
});

describe("numbers", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1052, "1,052"],
    [109000, "109,000"],
    [1234567.25, "1,234,567.25"],
  ])("groups %d", (value, words) => {
    expect(formatNumber(value)).toBe(words);
  });

  it("keeps the decimals of a percent", () => {
    expect(formatPercent(20.2)).toBe("20.2%");
  });

  it("counts none, one and many", () => {
    expect(countOf(0, "finding")).toBe("no findings");
    expect(countOf(1, "finding")).toBe("1 finding");
    expect(countOf(1200, "piece")).toBe("1,200 pieces");
  });
});

describe("places", () => {
  it("names lines and pages, one or several", () => {
    expect(formatPlaces([])).toBe("");
    expect(formatPlaces([{ unit: "page", from: 12, to: 12 }])).toBe("page 12");
    expect(
      formatPlaces([
        { unit: "line", from: 19, to: 19 },
        { unit: "line", from: 375, to: 378 },
      ]),
    ).toBe("line 19 and lines 375 to 378");
  });

  it("takes places that follow one another together", () => {
    const line = (from: number, to = from) => ({ unit: "line" as const, from, to });
    expect(formatPlaces([line(67), line(68), line(69, 71), line(73)])).toBe(
      "lines 67 to 71 and line 73",
    );
    expect(formatPlaces([line(5), { unit: "page", from: 6, to: 6 }])).toBe("line 5 and page 6");
    expect(formatPlaces([line(9), line(3)])).toBe("line 9 and line 3");
  });

  it("links to the page of a PDF, and to nothing for a text", () => {
    const page = [{ unit: "page" as const, from: 12, to: 13 }];
    expect(pageHref("https://example.org/a.pdf", page)).toBe("https://example.org/a.pdf#page=12");
    expect(pageHref(null, page)).toBeNull();
    expect(pageHref("https://example.org/a.pdf", [{ unit: "line", from: 1, to: 1 }])).toBeNull();
  });
});

describe("grades", () => {
  it("tells given, not judged and unreadable apart", () => {
    expect(
      judgementWords({
        area: "overall",
        status: "given",
        grade: "requires-improvement",
        printed: "require improvement to be good",
        places: [],
      }),
    ).toEqual({ words: "Requires improvement", tone: "requires-improvement" });
    expect(
      judgementWords({ area: "lscb", status: "not-judged", printed: "Not judged", places: [] }),
    ).toEqual({ words: "Not judged", tone: "none" });
    expect(judgementWords({ area: "lscb", status: "unreadable", places: [] }).words).toBe(
      "Unreadable in this source",
    );
  });

  it("says why an area has no grade, by framework", () => {
    expect(noSuchArea("sif")).toBe("Not part of this inspection");
    expect(noSuchArea("ilacs-2026")).toBe("Not graded under this framework");
  });
});

describe("names", () => {
  it("words an area as its framework does", () => {
    expect(areaName("help-and-protection", "sif").full).toBe(
      "Children who need help and protection",
    );
    expect(areaName("help-and-protection", "ilacs").full).toBe(
      "The experiences and progress of children who need help and protection",
    );
  });

  it("names a reinspection as one", () => {
    expect(inspectionName({ framework: "sif", kind: "reinspection" })).toBe("SIF reinspection");
    expect(inspectionName({ framework: "ilacs", kind: "inspection" })).toBe("ILACS");
    expect(frameworkName("sif").full).toBe("Single Inspection Framework");
  });
});
