import { expect, test } from "vitest";
import { statisticKeys, statisticLabels } from "../../src/model/index.ts";

test("every key has a label of its own, in the order of the keys", () => {
  expect(Object.keys(statisticLabels)).toEqual([...statisticKeys]);
  const labels = Object.values(statisticLabels).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test("the unit of a percentage and of a date is in the key's ending", () => {
  for (const key of statisticKeys) {
    expect(statisticLabels[key].unit === "percent").toBe(key.endsWith("_pct"));
    expect(statisticLabels[key].unit === "date").toBe(key.endsWith("_since"));
  }
});
