import { expect, test } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { filterRecords } from "../../src/search/query/filter-records.ts";
import { searchOptions } from "../../src/search/query/search-options.ts";
import { readState, writeState } from "../../src/search/query/search-state.ts";
import { sampleIndex, sampleSearchReport } from "./sample-index.ts";

const near = sampleSearchReport("devon-2016-01-01", ["One.", "Two."]);
const far = sampleSearchReport("leeds-2016-01-01", ["Three."]);
const reports = [
  { ...near, authority: { ...near.authority, neighbourOf: ["somerset", "dorset"] } },
  { ...far, authority: { ...far.authority, neighbourOf: ["sheffield"] } },
];
const index = sampleIndex(reports);

test("a search among an authority's neighbours finds their paragraphs alone", () => {
  const state = readState("neighbours=somerset");
  expect(filterRecords(index, [0, 1, 2], state).records).toEqual([0, 1]);
});

test("the authority itself is among them", () => {
  const found = filterRecords(index, [0, 1, 2], readState("neighbours=leeds"));
  expect(found.records).toEqual([2]);
  expect(found.counts.neighbours.get("leeds")).toBe(1);
  expect(found.counts.neighbours.get("somerset")).toBe(2);
});

test("an authority without a neighbour held finds nothing, and the count without the filter tells so", () => {
  const found = filterRecords(index, [0, 1, 2], readState("neighbours=kent"));
  expect(found.records).toEqual([]);
  expect(found.without.neighbours).toBe(3);
});

test("the neighbours stand in the address", () => {
  const state = readState("q=return+home&neighbours=somerset");
  expect(writeState(state)).toBe("q=return+home&neighbours=somerset");
});

const registered = { region: "South West", aliases: [] };

test("only authorities that are held, or have a neighbour that is, are offered", () => {
  const held = [{ authority: { id: "devon", name: "Devon" }, published: { date: "2016-01-01" } }];
  const options = searchOptions(
    held.map((report) => ({ ...report, findings: [], recommendations: [] }) as unknown as Report),
    [],
    [
      { ...registered, id: "somerset", name: "Somerset", neighbours: ["devon"] },
      { ...registered, id: "devon", name: "Devon", neighbours: [] },
      { ...registered, id: "leeds", name: "Leeds", neighbours: ["sheffield"] },
    ],
  );
  const list = options.lists.find(({ name }) => name === "neighbours");
  expect(list?.options).toEqual([
    { value: "devon", name: "Devon", aliases: [] },
    { value: "somerset", name: "Somerset", aliases: [] },
  ]);
});
