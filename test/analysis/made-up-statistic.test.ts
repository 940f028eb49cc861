import { expect, test, vi } from "vitest";
import type { StatisticKey } from "../../src/model/index.ts";

/** One more row in the table of statistics; the rest of the program is as it is. */
vi.mock(import("../../src/model/statistics.ts"), async (original) => {
  const table = await original();
  const statistics = {
    ...table.statistics,
    bicycles: {
      ...table.statistics.looked_after,
      label: "Bicycles lent to children",
      unit: "count",
      group: "services",
      meaning: "How many bicycles children have borrowed.",
      comparable: null,
      partOf: null,
      headline: true,
    },
  } as typeof table.statistics;
  const statisticKeys = Object.keys(statistics) as typeof table.statisticKeys;
  return {
    ...table,
    statistics,
    statisticKeys,
    statisticOf: (key) => statistics[key],
    namedStatistics: statisticKeys.filter((key) => statistics[key].group !== null),
  };
});

const { Statistic } = await import("../../src/model/index.ts");
const { statisticGroups } = await import("../../src/analysis/statistics/statistic-groups.ts");
const { statisticSeries } = await import("../../src/analysis/statistics/statistic-series.ts");
const { statisticDifference } =
  await import("../../src/analysis/comparison/statistic-difference.ts");
const { statisticCautions } = await import("../../src/features/statistics/statistic-cautions.ts");
const { statisticFigures } = await import("../../src/analysis/statistics/statistic-figures.ts");
const { sampleReport } = await import("../corpus/sample-report.ts");
const { sampleStatistic } = await import("./sample-statistic.ts");

const key = "bicycles" as StatisticKey;
const at = (asAt: string, value: number) => sampleStatistic({ key, value, asAt, basis: null });
const reports = [
  sampleReport({ id: "a-2015", statistics: [at("2015-03-31", 40)] }),
  sampleReport({ id: "a-2017", statistics: [at("2017-03-31", 55)] }),
];

test("a row more in the table is a statistic that the model takes", () => {
  expect(Statistic.safeParse(at("2015-03-31", 40)).success).toBe(true);
});

test("a row more is listed, and has a page and a file of its own", () => {
  const listed = statisticGroups.flatMap(({ statistics }) => statistics);
  expect(listed.find((line) => line.key === key)?.label).toBe("Bicycles lent to children");
  expect(statisticFigures(key, reports).label).toBe("Bicycles lent to children");
  expect(statisticCautions(statisticFigures(key, reports)).length).toBeGreaterThan(0);
});

test("a row more is drawn through time and compared, as its row says", () => {
  expect(statisticSeries(reports).map((series) => series.key)).toEqual([key]);
  expect(statisticDifference(at("2015-03-31", 40), at("2017-03-31", 55))).toEqual({
    kind: "difference",
    words: "15 more",
  });
});
