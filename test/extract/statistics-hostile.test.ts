import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PreviousInspection, Statistic } from "../../src/model/index.ts";
import { extractPrevious } from "../../src/parse/extract/previous.ts";
import { read, statements } from "./statements.ts";

/** Pieces of real statements, and what could upset a reader of them. */
const pieces = [
  "At 31 March 2017, ",
  "As at March 31 2015 ",
  "288 ",
  "1,639 ",
  "-5 ",
  "0.5% ",
  "26.8%% ",
  "(or 44.9%) ",
  "twenty-two ",
  "no ",
  "fewer than five ",
  "a very small number ",
  "children ",
  "children and young people ",
  "under the age of 18 years live in Slough. ",
  "This is 21.5% of the total population in the area. ",
  "live in residential special schools, ",
  "live with foster families ",
  "of whom ",
  "live out of the authority area ",
  "were being looked after by the local authority ",
  "(a rate of 49 per 10,000 children). ",
  "This is an increase from ",
  "which was suppressed. ",
  "ceased to be looked after ",
  "subsequently returned ",
  "houses of multiple occupation. ",
  "In the last 12 months: ",
  "in primary schools is ",
  "(the national average is 15%) ",
  "The proportion of children entitled to free school meals: ",
  "serious case reviews have been completed ",
  "The local authority operates ",
  "homes. Two were judged to be good ",
  "has been in post since March ",
  "2015. ",
  "The previous inspection of the local authority's arrangements was in May 2012. ",
  "judged to be good for safeguarding and adequate for ",
  "Adoption performance: good ",
  "99999999999999999999 ",
  "1/0 ",
  ": ",
  "((( ",
  "\u0000",
  "e\u0301 ",
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""));
const lines = fc.array(fc.tuple(text, fc.constantFrom("", "  ")), { minLength: 1, maxLength: 6 });

test("whatever is printed, statistics fit the contract: finite, not negative, dates that exist", () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const printed = rows.map(([row, indent], index) => (index === 0 ? "" : indent) + row);
      for (const statistic of read(...printed).statistics) {
        expect(() => Statistic.parse(statistic)).not.toThrow();
        expect(statistic.percent ?? 0).toBeGreaterThanOrEqual(0);
        expect(JSON.stringify(statistic)).not.toContain("Infinity");
      }
      for (const inspection of extractPrevious(statements(printed))) {
        expect(() => PreviousInspection.parse(inspection)).not.toThrow();
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of statements has no part in their numbers", () => {
  fc.assert(
    fc.property(lines, (rows) => {
      const printed = rows.map(([row]) => row);
      for (const { statement, places } of read(...printed).statistics) {
        expect(places[0]?.from).toBe(statement);
      }
    }),
    { numRuns: 100 },
  );
});

// Patterns put together from parts are not seen by the test that tries every written one.
describe("no statement is slow to read, however long", () => {
  const size = 200_000;
  test.each(pieces)("%j over and over", (piece) => {
    const long = piece.repeat(Math.ceil(size / piece.length));
    const started = performance.now();
    read(`At 31 March 2017, ${long}`, long);
    extractPrevious(statements([`The previous inspection of ${long}`, long]));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test.each(["(under 18) ", "under 18 ", "(aged under 18 years), ", "(a few) under 18 "])(
    "%j over and over between a figure and no more",
    (piece) => {
      const started = performance.now();
      read(`8 ${piece.repeat(60)}x`, `38% ${piece.repeat(60)}of nothing`);
      expect(performance.now() - started).toBeLessThan(1000);
    },
  );
});
