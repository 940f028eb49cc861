import { expect, test } from "vitest";
import { asAtDate } from "../../src/parse/extract/statistics/as-at.ts";
import { datesIn } from "../../src/parse/extract/statistics/dates.ts";

test.each([
  ["At 31 March 2015, 35 children", "2015-03-31"],
  ["At 29th April 2014, 450 children", "2014-04-29"],
  ["As at 23 May 2016, 256 children", "2016-05-23"],
  ["As at March 31 2015, the numbers", "2015-03-31"],
  ["At September 2017, 276 children", "2017-09"],
  ["At the end of January 2015, 305 children", "2015-01"],
  ["At 17 June 14, 1,251 children", "2014-06-17"],
  ["At 31 March 2016 (provisional year end data), 206 children", "2016-03-31"],
  ["Approximately 18.8% of children are living in poverty (as at August 2013).", "2013-08"],
  ["13 young people (at 31 March 2013) are living in houses", "2013-03-31"],
  // the year is not printed
  ["At 18 November, six children", null],
  ["At the time of this inspection, 328 children", null],
  // the date of an earlier value
  ["25 children. This is an increase from 12 at 31 March 2013.", null],
])("the date of %s", (text, date) => {
  expect(asAtDate(text)).toBe(date);
});

test.each([
  ["31 February 2015 and 30 June 2016", ["2016-06-30"]],
  ["at 11/1/2016", ["2016-01-11"]],
  ["at 99/99/2016", []],
  ["between 1 February 2014 and 31 January 2015", ["2014-02-01", "2015-01-31"]],
  ["Feb 2016, Sept 2015", ["2016-02", "2015-09"]],
  ["children may 20 of them", []],
])("dates in %s", (text, dates) => {
  expect(datesIn(text).map(({ iso }) => iso)).toEqual(dates);
});
