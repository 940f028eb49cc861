import { describe, expect, it, test } from "vitest";
import type { About, Problem, Report } from "../../src/model/index.ts";
import { comparisonCsv } from "../../src/export/comparison-csv.ts";
import { dataTable } from "../../src/export/data-tables.ts";
import { doubtCell, doubtsOf } from "../../src/analysis/doubts.ts";
import { feedItems } from "../../src/export/feed-items.ts";
import type { DataTable } from "../../src/routes/links.ts";
import { latestByAuthority } from "../../src/analysis/history/latest-grades.ts";
import { neighbourhoodCsv } from "../../src/export/neighbourhood-csv.ts";
import { neighbourhoodFigures } from "../../src/analysis/neighbours/neighbourhood-figures.ts";
import { neighbourhood } from "../../src/analysis/neighbours/neighbourhood-grid.ts";
import { searchReport } from "../../src/search/index/search-records.ts";
import { statisticFigures } from "../../src/analysis/statistics/statistic-figures.ts";
import { statisticHistory } from "../../src/analysis/statistics/statistic-history.ts";
import { statisticSeries } from "../../src/analysis/statistics/statistic-series.ts";
import { sampleFinding, sampleReport } from "../corpus/sample-report.ts";
import { sampleAuthority } from "./sample-authority.ts";
import { compare, given, recommendation, statistic } from "./sample-comparison.ts";

const message = "It is odd";
const problem = (about: About | null, doubt = true): Problem => ({
  rule: "paragraph-torn",
  severity: "warning",
  message,
  place: null,
  about,
  doubt,
});
const figure: About = { part: "statistic", statement: 3, key: "looked_after", ordinal: 1 };

/** A report with one of everything, and these doubts. */
function doubted(abouts: (About | null)[], changed: Partial<Report> = {}): Report {
  return sampleReport({
    judgements: [given("adoption", "good")],
    findings: [sampleFinding({ id: "finding-9", area: "adoption" })],
    recommendations: [recommendation({ id: "recommendation-2" })],
    statistics: [
      statistic({ statement: 3, value: 495, rate: 44 }),
      statistic({ statement: 3, value: 12, basis: "with a disability" }),
    ],
    team: [{ role: "lead", name: "Ann Example", printed: "Lead inspector" }],
    problems: abouts.map((about) => problem(about)),
    ...changed,
  });
}

const before = (changed: Partial<Report> = {}) =>
  doubted([], {
    id: "somerset-2015-03-27",
    published: { date: "2015-03-27", printed: true },
    ...changed,
  });

describe("the doubts of a report", () => {
  it("are found by the value they are about, in words that name what to check", () => {
    const report = doubted([
      figure,
      { part: "judgement", area: "adoption" },
      { part: "earlier-inspection", index: 1 },
    ]);
    const doubts = doubtsOf(report);
    const [first, second] = report.statistics;
    if (first === undefined || second === undefined) throw new Error("two statistics");
    expect(doubts.statistic(first)).toEqual([
      { rule: "paragraph-torn", words: "Check this figure. It is odd." },
    ]);
    expect(doubts.statistic(second)).toEqual([]);
    expect(doubtCell(doubts.judgement("adoption"))).toBe("Check this grade. It is odd.");
    expect(doubts.judgement("lscb")).toEqual([]);
    expect(doubtCell(doubts.earlier(1))).toBe("Check this earlier inspection. It is odd.");
    expect(doubts.earlier(0)).toEqual([]);
  });

  it("are those alone that say a value may be wrong", () => {
    const report = sampleReport({
      problems: [problem({ part: "finding", id: "finding-9" }, false)],
    });
    expect(doubtsOf(report).finding({ id: "finding-9" })).toEqual([]);
  });

  it("are about the whole report where they name no value", () => {
    expect(doubtCell(doubtsOf(doubted([null])).report)).toBe("Check this report. It is odd.");
  });
});

describe("a doubt stands beside its value", () => {
  const cells = (table: DataTable, about: About): unknown[] => {
    const { columns, rows } = dataTable(table, [doubted([about]), before()], () => "");
    return rows.map((row) => row[columns.indexOf("doubt")]);
  };

  test.each<[DataTable, About, (string | null)[]]>([
    ["judgements", { part: "judgement", area: "adoption" }, ["Check this grade. It is odd.", null]],
    ["judgements", { part: "area", area: "adoption" }, ["Check this area. It is odd.", null]],
    ["judgements", { part: "report" }, ["Check this report. It is odd.", null]],
    ["findings", { part: "finding", id: "finding-9" }, ["Check this paragraph. It is odd.", null]],
    ["findings", { part: "area", area: "adoption" }, ["Check this area. It is odd.", null]],
    [
      "recommendations",
      { part: "recommendation", id: "recommendation-2" },
      ["Check this paragraph. It is odd.", null],
    ],
    ["statistics", figure, ["Check this figure. It is odd.", null, null, null]],
  ])("in the table of %s: %j", (table, about, expected) => {
    expect(cells(table, about)).toEqual(expected);
  });

  test("in search, with what is said above the paragraph", () => {
    const noSubject = { finding: () => null, recommendation: () => null };
    const { records } = searchReport(
      doubted([
        { part: "judgement", area: "adoption" },
        { part: "recommendation", id: "recommendation-2" },
      ]),
      noSubject,
    );
    expect(records.map(({ id, doubts }) => [id, doubtCell(doubts)])).toEqual([
      ["recommendation-2", "Check this paragraph. It is odd."],
      ["finding-9", "Check this grade. It is odd."],
    ]);
  });

  test("in a comparison and its table", () => {
    const comparison = compare(before(), doubted([{ part: "finding", id: "finding-9" }, null]));
    expect(doubtCell(comparison.entries.b.get("finding-9")?.doubts ?? [])).toBe(
      "Check this paragraph. It is odd.",
    );
    expect(comparison.entries.a.get("finding-9")?.doubts).toEqual([]);
    expect(doubtCell(comparison.b.doubts)).toBe("Check this report. It is odd.");
    expect(comparisonCsv(comparison).match(/Check this paragraph/gu)).toHaveLength(1);
  });

  test("on the page of a statistic and through time", () => {
    const reports = [before(), doubted([figure])];
    const [latest, other] = statisticFigures("looked_after", reports).authorities[0]?.latest ?? [];
    expect(doubtCell(latest?.doubts ?? [])).toBe("Check this figure. It is odd.");
    expect(other?.doubts).toEqual([]);
    const row = statisticHistory(reports).rows.find(({ key }) => key === "looked_after");
    expect(row?.cells.map((cell) => cell?.map(({ doubts }) => doubts.length))).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  test("in a feed and among neighbours", () => {
    const report = doubted([{ part: "judgement", area: "adoption" }]);
    expect(feedItems([report])[0]?.text).toContain("Good. Check this grade. It is odd.");
    const somerset = sampleAuthority({});
    const grids = neighbourhood(somerset, [somerset], latestByAuthority([report], []));
    const { columns, rows } = neighbourhoodCsv(grids, () => "");
    expect(rows[0]?.[columns.indexOf("doubt")]).toBe("Check this grade. It is odd.");
  });
});

describe("a figure that may be wrong", () => {
  test("is not subtracted", () => {
    const differences = (now: Report) =>
      compare(before(), now).statistics.map(({ difference }) => difference);
    expect(differences(doubted([]))[0]?.kind).toBe("difference");
    expect(differences(doubted([figure]))[0]).toEqual({
      kind: "not-compared",
      reason: "a figure may be wrong, see the note",
    });
  });

  test("is not drawn through time, nor the earlier one beside it", () => {
    const dated = (about: About[]) =>
      doubted(about, {
        statistics: [
          statistic({
            statement: 3,
            asAt: "2017-11-07",
            previous: { value: 1, percent: null, rate: null, qualifier: "exact", asAt: "2016-11" },
          }),
        ],
      });
    const values = (now: Report) => {
      const earlier = before({
        statistics: [
          statistic({ value: 480, asAt: "2015-01-31" }),
          statistic({ value: 481, asAt: "2015-02-28" }),
        ],
      });
      return statisticSeries([earlier, now])[0]?.points.map(({ value }) => value);
    };
    expect(values(dated([]))).toEqual([480, 481, 1, 482]);
    expect(values(dated([figure]))).toEqual([480, 481, null, null]);
  });

  test("is set beside no neighbour's", () => {
    const authorities = ["somerset", "devon", "kent", "york"].map((id) =>
      sampleAuthority({ id, name: id, neighbours: ["devon", "kent", "york"] }),
    );
    const [somerset] = authorities;
    if (somerset === undefined) throw new Error("an authority");
    const rows = (doubt: string) => {
      const reports = authorities.map(({ id }) =>
        doubted(id === doubt ? [figure] : [], {
          id: `${id}-2018-01-29`,
          authority: { id, name: id, printed: id },
        }),
      );
      return neighbourhoodFigures(somerset, authorities, reports)[0]?.rows;
    };
    expect(rows("none")?.map(({ value }) => value)).toEqual([44, 44, 44, 44]);
    expect(rows("kent")?.map(({ value }) => value)).toEqual([44, 44, null, 44]);
    expect(rows("kent")?.[2]?.absent).toBe("may be wrong: not drawn");
    expect(rows("somerset")).toBeUndefined();
  });

  test("makes no change of grade", () => {
    const change = (now: Report) => compare(before(), now).judgements[0]?.change;
    expect(change(doubted([]))?.words).toBe("same");
    expect(change(doubted([{ part: "judgement", area: "adoption" }]))).toEqual({
      words: "not comparable: a grade may be wrong",
      direction: null,
    });
  });
});
