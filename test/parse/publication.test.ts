import { describe, expect, test } from "vitest";
import type { PublishedReport } from "../../src/model/index.ts";
import { findPublication } from "../../src/parse/extract/publication.ts";
import { tellDates } from "../../src/parse/tell-dates.ts";

const entry = (published: string): PublishedReport => ({
  authority: "somerset",
  published,
  url: `https://reports.example/${published}`,
});
const end = "2017-11-30";
const printed = "2017-01-29";

describe("a printed date before the inspection's last day", () => {
  const find = (file: string, ...listed: string[]) =>
    findPublication(printed, end, file, listed.map(entry));

  test("gives way to the catalogue's first report after the inspection", () => {
    expect(find("a.txt", "2018-02-20", "2018-01-29", "2015-03-27")).toEqual({
      published: { date: "2018-01-29", printed: false },
      address: "2018-01-29",
      officialUrl: "https://reports.example/2018-01-29",
      impossible: { printed, confirmed: null, from: "catalogue" },
    });
  });

  test("else to the file's name, never to one that is too early itself", () => {
    expect(find("somerset-2018-01-29.txt")).toMatchObject({
      published: { date: "2018-01-29", printed: false },
      impossible: { from: "file's name" },
    });
    expect(find("somerset-2017-01-29.txt")?.published).toEqual({ date: printed, printed: true });
  });

  test("stands where the catalogue lists a report near it: then the inspection's dates are in doubt", () => {
    expect(find("a.txt", "2017-01-30")).toMatchObject({
      published: { date: printed, printed: true },
      address: "2017-01-30",
      impossible: { confirmed: "2017-01-30" },
    });
  });

  test("stands where nothing else gives a date", () => {
    expect(find("a.txt")).toMatchObject({
      published: { date: printed, printed: true },
      impossible: { printed, confirmed: null, from: "report" },
    });
  });
});

test("a file's name alone does not publish a report before its inspection", () => {
  expect(findPublication(null, end, "somerset-2016-01-01.pdf", [])).toBeNull();
});

test("a date after the inspection is used as printed", () => {
  expect(findPublication("2018-01-29", end, "a.txt", [entry("2018-01-30")])).toEqual({
    published: { date: "2018-01-29", printed: true },
    address: "2018-01-30",
    officialUrl: "https://reports.example/2018-01-30",
    impossible: null,
  });
});

test("an impossible date is an error about the whole report, which says what is shown", () => {
  const publication = findPublication(printed, end, "a.txt", [entry("2018-01-29")]);
  if (publication === null) throw new Error("no publication");
  const inspection = { start: "2017-11-07", end, printed: "", visits: [] };
  const told: unknown[] = [];
  tellDates(publication, inspection, (...problem) => told.push(problem));
  expect(told).toEqual([
    [
      "date-impossible",
      "error",
      "Printed as published on 29 January 2017, before the inspection's last day, 30 November 2017. 29 January 2018 is shown, from the catalogue.",
      null,
      { part: "report" },
    ],
  ]);
});
