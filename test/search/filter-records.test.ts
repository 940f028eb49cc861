import fc from "fast-check";
import { expect, test } from "vitest";
import { filterRecords } from "../../src/search/query/filter-records.ts";
import { orderRecords } from "../../src/search/query/order-records.ts";
import { readState } from "../../src/search/query/search-state.ts";
import type { SearchRecord } from "../../src/search/index/search-records.ts";
import { sampleIndex, sampleSearchReport } from "./sample-index.ts";

const some = (id: string, region: string, changes: Partial<SearchRecord>[]) => {
  const report = sampleSearchReport(
    id,
    changes.map((_, at) => `Paragraph ${at}.`),
  );
  return {
    ...report,
    authority: { ...report.authority, region },
    records: report.records.map((record, at) => ({ ...record, ...changes[at] })),
  };
};
const devon = some("devon-2014-06-01", "South West", [{ area: "adoption" }, { area: "lscb" }]);
const kent = some("kent-2017-06-01", "South East", [
  { area: "adoption", marked: true, subject: "neglect" },
  { area: null, kind: "recommendation" },
]);
const cornwall = some("cornwall-2019-06-01", "South West", [
  { area: "in-care-and-care-leavers" },
  { area: null, kind: "improvement" },
]);
const index = sampleIndex([
  { ...devon, grades: { adoption: "outstanding" } },
  { ...kent, grades: { adoption: "inadequate", overall: "inadequate" } },
  { ...cornwall, framework: "ilacs", grades: { "in-care-and-care-leavers": "outstanding" } },
]);
const all = [0, 1, 2, 3, 4, 5];
const found = (query: string) => filterRecords(index, all, readState(query));

test.each([
  ["authority=kent", [2, 3]],
  ["region=South+West", [0, 1, 4, 5]],
  ["from=2015", [2, 3, 4, 5]],
  ["to=2017", [0, 1, 2, 3]],
  ["from=2015&to=2018", [2, 3]],
  ["framework=ilacs", [4, 5]],
  ["area=adoption", [0, 2]],
  ["area=care-leavers", [4]],
  ["grade=outstanding", [0, 4]],
  ["grade=good", []],
  ["kind=recommendation", [3]],
  ["kind=improvement", [5]],
  ["kind=must-improve", [3, 5]],
  ["subject=neglect", [2]],
  ["marked=1", [2]],
  ["report=devon-2014-06-01", [0, 1]],
  ["region=South+West&grade=outstanding&to=2016", [0]],
])("%s", (query, records) => {
  expect(found(query).records).toEqual(records);
});

test("the grade is that of the paragraph's own area, at the time of its own report", () => {
  const { counts } = found("");
  expect([...counts.grade]).toEqual([
    ["outstanding", 2],
    ["inadequate", 1],
  ]);
});

test("an area that stands on two rows counts on both", () => {
  expect(found("").counts.area.get("care")).toBe(1);
  expect(found("").counts.area.get("care-leavers")).toBe(1);
});

test("a count says what the choice would leave, the other filters as they are", () => {
  const { counts, without } = found("authority=kent&kind=finding");
  expect(Object.fromEntries(counts.authority)).toEqual({ devon: 2, kent: 1, cornwall: 1 });
  expect(Object.fromEntries(counts.kind)).toEqual({
    finding: 1,
    recommendation: 1,
    "must-improve": 1,
  });
  expect(without.authority).toBe(4);
  expect(without.kind).toBe(2);
});

test("a first year counts what it and later ones have up to the last year, and the other way round", () => {
  const { counts } = found("to=2017");
  expect(Object.fromEntries(counts.from)).toEqual({ 2014: 4, 2017: 2, 2019: 0 });
  expect(Object.fromEntries(counts.to)).toEqual({ 2014: 2, 2017: 4, 2019: 6 });
});

test("every count is what a search with that choice finds", () => {
  const choices = {
    authority: ["", "devon", "kent"],
    region: ["", "South West"],
    from: ["", "2014", "2019"],
    to: ["", "2017"],
    area: ["", "adoption", "care"],
    grade: ["", "outstanding", "inadequate"],
    kind: ["", "finding", "must-improve"],
    marked: ["", "1"],
  };
  const anyFilters = fc.record(
    Object.fromEntries(Object.entries(choices).map(([name, of]) => [name, fc.constantFrom(...of)])),
  );
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const state = { ...readState(""), ...filters };
      const { counts, without } = filterRecords(index, all, state);
      for (const name of Object.keys(choices) as (keyof typeof choices)[]) {
        for (const value of choices[name]) {
          const other = filterRecords(index, all, { ...state, [name]: value }).records.length;
          expect(value === "" ? without[name] : (counts[name].get(value) ?? 0)).toBe(other);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test("by date: the newest report first, or the oldest", () => {
  const order = (sort: string) =>
    orderRecords(index, [2, 0, 4], Float64Array.of(0, 0, 9), { sort, group: "" });
  expect(order("")).toEqual([2, 4, 0]);
  expect(order("newest")).toEqual([4, 2, 0]);
  expect(order("oldest")).toEqual([0, 2, 4]);
});
