import { expect, test } from "vitest";
import { namedStatistics, statisticKeys, statisticOf } from "../../src/model/statistics.ts";

test("every statistic has a label of its own", () => {
  const labels = statisticKeys.map((key) => statisticOf(key).label);
  expect(new Set(labels).size).toBe(statisticKeys.length);
});

test("the unit and period of a statistic are in its key's ending, for those who read the data", () => {
  for (const key of statisticKeys) {
    const { unit, period } = statisticOf(key);
    expect(unit === "percent").toBe(key.endsWith("_pct"));
    expect(unit === "date").toBe(key.endsWith("_since"));
    expect(period === "12-months").toBe(key.endsWith("_12m"));
  }
});

test("a part is counted in what its whole is counted in", () => {
  for (const key of statisticKeys) {
    const { partOf, unit } = statisticOf(key);
    if (partOf === null) continue;
    expect(statisticKeys).toContain(partOf);
    expect(statisticOf(partOf as (typeof statisticKeys)[number]).unit).toBe(unit);
  }
});

test("statements that share no subject have no page", () => {
  expect(statisticKeys.filter((key) => !namedStatistics.includes(key))).toEqual(["other"]);
});
