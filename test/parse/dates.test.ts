import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysIn, isoDay } from "../../src/parse/extract/dates.ts";

/** The shapes in which covers print a period or a day. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ["28 January 2014 – 19 February 2014", ["2014-01-28", "2014-02-19"]],
  ["7 November 2017 to 30 November 2017", ["2017-11-07", "2017-11-30"]],
  ["8 May – 31 May 2018", ["2018-05-08", "2018-05-31"]],
  ["25 April to 19 May 2016", ["2016-04-25", "2016-05-19"]],
  ["20 January 2015 - 11 February 2015", ["2015-01-20", "2015-02-11"]],
  ["8 February 2016–10 March 2016", ["2016-02-08", "2016-03-10"]],
  ["14 January 2014- 5 February 2014", ["2014-01-14", "2014-02-05"]],
  ["1/06/2015 – 25/06/2015", ["2015-06-01", "2015-06-25"]],
  ["6 to 30 July 2015", ["2015-07-06", "2015-07-30"]],
  ["9–24 November 2017", ["2017-11-09", "2017-11-24"]],
  ["18 Feb 2014 – 12 Mar 2014", ["2014-02-18", "2014-03-12"]],
  ["09 April 2014", ["2014-04-09"]],
  ["07 February 2017", ["2017-02-07"]],
  ["10/08/2015", ["2015-08-10"]],
  // The dash is lost.
  ["20 January 2015  11 February 2015", ["2015-01-20", "2015-02-11"]],
  // Two visits.
  [
    "19 November-11 December 2013 and 28 – 30 January 2014",
    ["2013-11-19", "2013-12-11", "2014-01-28", "2014-01-30"],
  ],
  // Over New Year, with the year printed once.
  ["30 November to 14 January 2016", ["2015-11-30", "2016-01-14"]],
];

describe("days of a cover", () => {
  test.each(shapes)("%s", (printed, days) => {
    expect(daysIn(printed)).toEqual(days);
  });

  test.each([
    "31 February 2015",
    "0 May 2015",
    "32 May 2015",
    "12 Smarch 2015",
    "12 May",
    "May 2015",
    "5 May 0215",
    "45/13/2015",
  ])("%s is no day", (printed) => {
    expect(daysIn(printed).filter((day) => day !== null)).toEqual([]);
  });

  test.each(["", "no date here"])("%j holds none", (printed) => {
    expect(daysIn(printed)).toEqual([]);
  });
});

const day = fc
  .date({ min: new Date("2013-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const long = (iso: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(iso));

test("any two days come back as printed, whatever joins them", () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.constantFrom(" – ", "–", " - ", "-", " to ", " and ", "  "),
      (start, end, join) => {
        expect(daysIn(`${long(start)}${join}${long(end)}`)).toEqual([start, end]);
      },
    ),
  );
});

test("a day that is none is null, never the next real one", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2200 }),
      fc.nat(14),
      fc.nat(40),
      (year, month, date) => {
        const iso = isoDay(year, month, date);
        if (iso === null) return;
        expect(iso).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
        expect(new Date(iso).toISOString().slice(0, 10)).toBe(iso);
      },
    ),
  );
});
