import { describe, expect, it } from "vitest";
import type { Report, Statistic } from "../../src/model/index.ts";
import { statisticSeries } from "../../src/analysis/statistics/statistic-series.ts";
import { sampleReport } from "../corpus/sample-report.ts";
import { sampleStatistic } from "./sample-statistic.ts";

const at = (date: string, statistics: Partial<Statistic>[]): Report =>
  sampleReport({
    id: `somerset-${date}`,
    published: { date, printed: true },
    statistics: statistics.map(sampleStatistic),
  });

const before = (
  asAt: string,
  value: number | null,
  given: Partial<Statistic["previous"]> = {},
) => ({
  value,
  percent: null,
  rate: null,
  qualifier: "exact" as const,
  asAt,
  ...given,
});

const values = (reports: Report[]) =>
  statisticSeries(reports).map(({ points }) => points.map(({ date, value }) => [date, value]));

describe("a count through time", () => {
  it("runs by date, with the earlier figure that a report prints beside its own", () => {
    const first = at("2015-03-27", [
      { value: 482, rate: 44, asAt: "2015-01-31", previous: before("2014-03-31", 488) },
    ]);
    const second = at("2018-01-29", [{ value: 495, asAt: "2017-11-07" }]);
    expect(values([second, first])).toEqual([
      [
        ["2014-03-31", 488],
        ["2015-01-31", 482],
        ["2017-11-07", 495],
      ],
    ]);
    const [series] = statisticSeries([second, first]);
    expect(series?.points.map(({ words, asEarlier }) => [words, asEarlier])).toEqual([
      ["488", true],
      ["482, 44 per 10,000 children", false],
      ["495", false],
    ]);
  });

  it("is not drawn from one date, nor from figures without a date or with a year alone", () => {
    expect(values([at("2015-03-27", [{ value: 482, asAt: "2015-01-31" }])])).toEqual([]);
    expect(
      values([at("2015-03-27", [{ asAt: null }]), at("2018-01-29", [{ asAt: "2017" }])]),
    ).toEqual([]);
  });

  it("keeps figures on different bases apart", () => {
    const reports = [
      at("2015-03-27", [{ asAt: "2015-01-31", basis: "aged under 16" }]),
      at("2018-01-29", [{ asAt: "2017-11-07", basis: null }]),
    ];
    expect(values(reports)).toEqual([]);
  });

  it("never draws a figure that is withheld or only an upper limit, but lists it", () => {
    const withheld = before("2014-03-31", null, { qualifier: "suppressed" });
    const reports = [
      at("2015-03-27", [{ value: 482, asAt: "2015-01-31", previous: withheld }]),
      at("2018-01-29", [{ value: 495, asAt: "2017-11-07" }]),
    ];
    const [series] = statisticSeries(reports);
    expect(series?.points[0]).toMatchObject({
      value: null,
      words: "withheld in the report (a small number)",
    });
    expect(values(reports.slice(0, 1))).toEqual([]);
  });

  it("takes a figure printed twice for one date as one, and two different ones as two", () => {
    const reports = (value: number) => [
      at("2015-03-27", [{ value: 482, asAt: "2015-01-31" }]),
      at("2018-01-29", [{ value: 495, asAt: "2017-11-07", previous: before("2015-01-31", value) }]),
    ];
    expect(values(reports(482))[0]).toHaveLength(2);
    expect(values(reports(481))[0]).toHaveLength(3);
  });

  it("needs three dates for what is not looked for first, and leaves out shares and 12 months", () => {
    const three = (key: Statistic["key"], count: number) =>
      ["2014-03-31", "2015-03-31", "2016-03-31"]
        .slice(0, count)
        .map((asAt, index) => at(`201${5 + index}-06-01`, [{ key, value: 3, asAt }]));
    expect(values(three("uasc", 2))).toEqual([]);
    expect(values(three("uasc", 3))).toHaveLength(1);
    expect(values(three("fsm_primary_pct", 3))).toEqual([]);
    expect(values(three("adoptions_12m", 3))).toEqual([]);
  });
});
