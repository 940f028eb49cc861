import { expect, test } from "vitest";
import { toCsv } from "../../src/export/csv.ts";
import { resultsTable } from "../../src/export/results-csv.ts";
import { sampleIndex, sampleSearchReport } from "./sample-index.ts";

const long =
  "The board has a clear focus on private fostering and its members know their duties well, and each of them reports every year on what was done to raise awareness among schools, doctors and carers.";
const index = sampleIndex([
  sampleSearchReport("somerset-2018-01-29", [long], { marked: true, subject: "lscb" }),
  sampleSearchReport("devon-2016-01-01", ["=1+1, they say", `${long} Well done.`], {
    area: null,
    kind: "recommendation",
  }),
]);
const table = resultsTable(
  [
    { record: 0, text: long },
    { record: 1, text: "=1+1, they say" },
  ],
  {
    index,
    nameOfSubject: (id) => `subject ${id}`,
    addressOf: (record) => `https://example.org/${record}`,
  },
);

test("each result is a row with all that is said of it, and the address of its near-identical twins", () => {
  expect(table.columns).toHaveLength(table.rows[0]?.length ?? 0);
  expect(table.rows[0]).toEqual([
    "somerset",
    "2018-01-29",
    "SIF",
    "finding",
    "Adoption",
    "Good",
    1,
    "subject lscb",
    true,
    long,
    "https://example.org/2",
    null,
    "https://example.org/0",
  ]);
});

test("what a paragraph does not have is an empty cell", () => {
  expect(table.rows[1]?.slice(3, 8)).toEqual(["recommendation", null, null, 1, null]);
});

test("a text that a spreadsheet would run as a formula is text", () => {
  expect(toCsv(table)).toContain(`"'=1+1, they say"`);
});
