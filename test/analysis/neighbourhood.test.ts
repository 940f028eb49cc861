import { describe, expect, it } from "vitest";
import type { Report, Statistic } from "../../src/model/index.ts";
import { areaAnchor } from "../../src/features/neighbours/area-anchor.ts";
import { latestByAuthority } from "../../src/analysis/history/latest-grades.ts";
import { neighbourhoodCsv } from "../../src/export/neighbourhood-csv.ts";
import {
  figureDate,
  neighbourhoodFigures,
} from "../../src/analysis/neighbours/neighbourhood-figures.ts";
import { neighbourhood } from "../../src/analysis/neighbours/neighbourhood-grid.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { sampleAuthority, sampleGrade } from "./sample-authority.ts";
import { sampleStatistic } from "./sample-statistic.ts";

const of = (id: string, date: string, given: Partial<Report> = {}): Report =>
  sampleReport({
    id: `${id}-${date}`,
    authority: { id, name: id, printed: id },
    published: { date, printed: true },
    ...given,
  });

const somerset = sampleAuthority({ neighbours: ["suffolk", "devon", "gone"] });
const authorities = [
  sampleAuthority({ id: "poole", name: "Poole", ended: "2019-03-31" }),
  somerset,
  sampleAuthority({ id: "suffolk", name: "Suffolk", region: "East of England" }),
  sampleAuthority({ id: "devon", name: "Devon" }),
  sampleAuthority({ id: "bristol", name: "Bristol" }),
];

describe("the grid of neighbours", () => {
  const reports = [
    of("somerset", "2015-03-27", { judgements: [sampleGrade("adoption", "good")] }),
    of("somerset", "2018-01-29", { judgements: [sampleGrade("overall", "good")] }),
    of("devon", "2020-05-01", {
      framework: "ilacs",
      judgements: [sampleGrade("leaders", "inadequate")],
    }),
  ];
  const published = [{ authority: "devon", published: "2025-01-01", url: "https://example.org" }];
  const { neighbours, region } = neighbourhood(
    somerset,
    authorities,
    latestByAuthority(reports, published),
  );

  it("has the authority first, then its neighbours, the nearest first", () => {
    expect(
      neighbours.rows.map(({ authority, own, nearness }) => [authority.id, own, nearness]),
    ).toEqual([
      ["somerset", true, null],
      ["suffolk", false, 1],
      ["devon", false, 2],
    ]);
  });

  it("has the region by name, without those that ended", () => {
    expect(region.rows.map(({ authority }) => authority.id)).toEqual([
      "somerset",
      "bristol",
      "devon",
    ]);
  });

  it("keeps an ended authority on its own page", () => {
    const poole = sampleAuthority({ id: "poole", name: "Poole", ended: "2019-03-31" });
    expect(neighbourhood(poole, authorities, new Map()).region.rows[0]?.authority.id).toBe("poole");
  });

  it("shows the latest report, and the areas that some of them judge", () => {
    expect(neighbours.columns.map(({ id }) => id)).toEqual(["overall", "leadership"]);
    const [own, suffolk, devon] = neighbours.rows;
    expect(own?.report?.id).toBe("somerset-2018-01-29");
    expect(own?.judgements.map((found) => found?.area ?? null)).toEqual(["overall", null]);
    expect(suffolk).toMatchObject({ report: null, newer: 0 });
    expect(devon?.judgements.map((found) => found?.area ?? null)).toEqual([null, "leaders"]);
    expect(devon?.newer).toBe(1);
  });

  it("is a table for a spreadsheet that says in words why there is no grade", () => {
    const { columns, rows } = neighbourhoodCsv({ neighbours, region }, (id) => `/${id}/`);
    const cell = (row: number, name: string) => rows[row]?.[columns.indexOf(name)];
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["statistical neighbours", "somerset", "Somerset", 0],
      ["statistical neighbours", "suffolk", "Suffolk", 1],
      ["statistical neighbours", "devon", "Devon", 2],
      ["region", "somerset", "Somerset", 0],
      ["region", "bristol", "Bristol", null],
      ["region", "devon", "Devon", null],
    ]);
    expect(rows.every(({ length }) => length === columns.length)).toBe(true);
    expect(cell(0, "overall")).toBe("Good");
    expect(cell(0, "lscb")).toBe("Not part of this inspection");
    expect(cell(1, "overall")).toBe("No report on this site");
    expect(cell(1, "later_reports_not_held")).toBeNull();
    expect(cell(2, "overall")).toBe("Not graded under this framework");
    expect(cell(2, "leadership")).toBe("Inadequate");
    expect(cell(2, "later_reports_not_held")).toBe(1);
    expect(cell(2, "address")).toBe("/devon-2020-05-01/");
  });
});

describe("the place of an area on its report's page", () => {
  it("is its section, or the table of judgements where it has none", () => {
    const report = of("a", "2018-01-01", { findings: [sampleFinding({ area: "leadership" })] });
    expect(areaAnchor(report, "leadership")).toBe("area-leadership");
    expect(areaAnchor(report, "overall")).toBe("judgements");
  });
});

describe("figures among neighbours", () => {
  const near = ["suffolk", "devon", "bristol", "poole"];
  const own = sampleAuthority({ neighbours: near });
  const printed = (id: string, given: Partial<Statistic>, date = "2015-03-27") =>
    of(id, date, { statistics: [sampleStatistic(given)] });
  const rows = (reports: Report[]) => neighbourhoodFigures(own, authorities, reports)[0]?.rows;
  const rated = (id: string, rate: number | null) => printed(id, { value: 500, rate });

  it("are rates as printed, nearest first, each with its own date", () => {
    const reports = [
      printed("somerset", { value: 482, rate: 44, asAt: "2015-01-31" }),
      rated("suffolk", 50),
      rated("devon", 61.5),
    ];
    const found = rows(reports) ?? [];
    expect(found.map(({ authority, value, absent }) => [authority.id, value, absent])).toEqual([
      ["somerset", 44, ""],
      ["suffolk", 50, ""],
      ["devon", 61.5, ""],
      ["bristol", null, "no figure held"],
      ["poole", null, "no figure held"],
    ]);
    expect(found.slice(0, 2).map(figureDate)).toEqual([
      "at 31 January 2015",
      "no date printed; report of 27 Mar 2015",
    ]);
  });

  it("are those on the basis of the authority's own where a report prints several", () => {
    const several = of("suffolk", "2015-03-27", {
      statistics: [
        sampleStatistic({ rate: 12, basis: "with a disability" }),
        sampleStatistic({ rate: 50 }),
      ],
    });
    const found = rows([rated("somerset", 44), several, rated("devon", 60)]);
    expect(found?.[1]).toMatchObject({ value: 50, absent: "" });
  });

  it("never are counts: without a printed rate nothing is drawn", () => {
    expect(
      rows([rated("somerset", null), rated("suffolk", 50), rated("devon", 60)]),
    ).toBeUndefined();
    const found = rows([
      rated("somerset", 44),
      rated("suffolk", 50),
      rated("devon", 60),
      rated("bristol", null),
    ]);
    expect(found?.[3]).toMatchObject({ value: null, absent: "no rate printed", figure: "500" });
  });

  it("are no picture with fewer than two neighbours", () => {
    expect(rows([rated("somerset", 44), rated("suffolk", 50)])).toBeUndefined();
  });

  it("on another basis are named and not drawn", () => {
    const found = rows([
      rated("somerset", 44),
      rated("suffolk", 50),
      rated("devon", 60),
      printed("bristol", { rate: 70, basis: "with a care plan" }),
    ]);
    expect(found?.[3]).toMatchObject({ value: null, absent: "not on the same basis" });
  });

  it("keep about, and the national average of the same report; a bound is never drawn", () => {
    const share = (id: string, given: Partial<Statistic>) =>
      printed(id, { key: "child_poverty_pct", value: null, percent: 20, ...given });
    const found = rows([
      share("somerset", { qualifier: "approximate", national: 18 }),
      share("suffolk", { percent: 15, national: 17.5 }),
      share("devon", {}),
      share("bristol", { qualifier: "fewer-than", percent: 5 }),
    ]);
    expect(found?.map(({ words, national }) => [words, national])).toEqual([
      ["about 20%", 18],
      ["15%", 17.5],
      ["20%", null],
      ["", null],
      ["", null],
    ]);
  });
});
