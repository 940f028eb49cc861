import { describe, expect, it } from "vitest";
import type { Statistic } from "../../src/model/index.ts";
import { statisticKeys } from "../../src/model/statistics.ts";
import { statisticCautions } from "../../src/features/statistics/statistic-cautions.ts";
import {
  countAuthorities,
  statisticFigures,
} from "../../src/analysis/statistics/statistic-figures.ts";
import { statisticGroups } from "../../src/analysis/statistics/statistic-groups.ts";
import { sampleReport } from "../corpus/sample-report.ts";
import { sampleStatistic } from "./sample-statistic.ts";

const report = (authority: string, date: string, statistics: Partial<Statistic>[]) =>
  sampleReport({
    id: `${authority}-${date}`,
    authority: { id: authority, name: authority, printed: authority },
    published: { date, printed: true },
    statistics: statistics.map(sampleStatistic),
  });

describe("the figures of one statistic", () => {
  const reports = [
    report("wandsworth", "2018-07-20", [{ value: 288 }]),
    report("barnet", "2014-01-01", [{ value: 900 }]),
    report("barnet", "2017-01-01", [{ value: 310, rate: 46 }, { key: "uasc" }]),
    report("derby", "2016-01-01", [{ key: "uasc" }]),
    sampleReport({ id: "leeds-2022-01-01", framework: "ilacs" }),
  ];
  const figures = statisticFigures("looked_after", reports);

  it("are by name, whatever their size: the latest of each authority, older ones apart", () => {
    expect(
      figures.authorities.map(({ authority, latest, earlier }) => [
        authority.id,
        latest.map(({ words }) => words.value),
        earlier.map(({ words }) => words.value),
      ]),
    ).toEqual([
      ["barnet", ["310"], ["900"]],
      ["wandsworth", ["288"], []],
    ]);
  });

  it("come from the latest report that prints it, also where a later one prints none", () => {
    const later = report("wandsworth", "2020-01-01", [{ key: "uasc" }]);
    const [, wandsworth] = statisticFigures("looked_after", [...reports, later]).authorities;
    expect(wandsworth?.latest[0]?.report.id).toBe("wandsworth-2018-07-20");
  });

  it("name reports that have statistics but not this one, and leave out those that have none", () => {
    expect(figures.silent.map(({ report: { id }, unread }) => [id, unread])).toEqual([
      ["derby-2016-01-01", null],
    ]);
  });

  it.each([
    [{ qualifier: "fewer-than", value: null, text: "Fewer than five." }, "Fewer than five."],
    [{ qualifier: "text", value: null, text: "Numbers vary." }, "Numbers vary."],
    [{ qualifier: "exact", value: 7, text: "Seven." }, null],
    [{ qualifier: "suppressed", value: null, text: "Withheld." }, null],
    [{ qualifier: "text", value: "Signs of Safety", text: "It uses …" }, null],
  ] as const)("quote the statement where a figure alone says too little: %j", (given, quote) => {
    const { authorities } = statisticFigures("looked_after", [report("a", "2015-01-01", [given])]);
    expect(authorities[0]?.latest[0]?.quote).toBe(quote);
  });

  it("are never a nought where the report withholds them", () => {
    const words = (["suppressed", "not-available", "fewer-than"] as const).map((qualifier) => {
      const one = report("a", "2015-01-01", [{ value: null, qualifier }]);
      return statisticFigures("looked_after", [one]).authorities[0]?.latest[0]?.words.value;
    });
    expect(words).toEqual([
      "withheld in the report (a small number)",
      "reported as not available",
      "only an upper limit printed",
    ]);
  });

  it("come with what must be known before reading them side by side", () => {
    const said = statisticCautions(figures).join(" ");
    expect(said).toContain("does not show how one authority compares with another");
    expect(said).toContain("Figures are for different dates");
    expect(said).not.toContain("withheld");
    const shares = statisticFigures("fsm_primary_pct", [
      report("a", "2015-01-01", [{ key: "fsm_primary_pct", value: 11, national: 17 }]),
    ]);
    expect(statisticCautions(shares).join(" ")).toContain("printed in that report");
    expect(statisticCautions(shares).join(" ")).not.toContain("A count");
  });

  it("count authorities, not reports", () => {
    expect([...countAuthorities(reports)]).toEqual([
      ["looked_after", 2],
      ["uasc", 2],
    ]);
  });
});

describe("the index of statistics", () => {
  it("has every key once, but for statements that share no subject", () => {
    const listed = statisticGroups.flatMap(({ statistics }) => statistics.map(({ key }) => key));
    expect(listed).toEqual(statisticKeys.filter((key) => key !== "other"));
    expect(new Set(statisticGroups.map(({ id }) => id)).size).toBe(statisticGroups.length);
  });
});
