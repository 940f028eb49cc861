import { expect, test } from "vitest";
import { shownRecords } from "../../src/search/query/shown-records.ts";
import { sampleIndex, sampleSearchReport } from "./sample-index.ts";

const long =
  "The board has a clear focus on private fostering and its members know their duties well, and each of them reports every year on what was done to raise awareness among schools, doctors and carers.";
const index = sampleIndex([
  sampleSearchReport("somerset-2015-03-27", ["One.", "Two.", long]),
  sampleSearchReport("somerset-2018-01-29", ["Three."]),
  sampleSearchReport("devon-2016-01-01", [`${long} Well done.`, "Four."]),
]);
const records = [0, 1, 2, 3, 4, 5];
const shown = (count: number, ofAuthority?: number) =>
  shownRecords(index, records, count, ofAuthority).map(({ record }) => record);

test("of near-identical paragraphs the first stands for the others that were found", () => {
  expect(shown(9)).toEqual([0, 1, 2, 3, 5]);
  expect(shownRecords(index, records, 9)[2]).toEqual({ record: 2, also: [4] });
  expect(shownRecords(index, [2, 3], 9)[0]).toEqual({ record: 2, also: [] });
});

test("no more than asked for, and no more than so many of an authority", () => {
  expect(shown(2)).toEqual([0, 1]);
  expect(shown(9, 2)).toEqual([0, 1, 4, 5]);
});
