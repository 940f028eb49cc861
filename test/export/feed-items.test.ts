import { expect, test } from "vitest";
import { feedItems } from "../../src/export/feed-items.ts";
import { sampleReport } from "../corpus/sample-report.ts";
import { sampleGrade } from "../analysis/sample-authority.ts";

test("a feed has the newest report first, its grades in the framework's own words", () => {
  const older = sampleReport({
    id: "somerset-2015-03-27",
    published: { date: "2015-03-27", printed: true },
  });
  const newer = sampleReport({
    kind: "reinspection",
    judgements: [
      sampleGrade("overall", "requires-improvement"),
      { area: "lscb", status: "not-judged", printed: "not judged", places: [] },
    ],
  });
  const [first, second] = feedItems([older, newer]);
  expect(first).toEqual({
    report: "somerset-2018-01-29",
    title: "Somerset: SIF reinspection, published 29 January 2018",
    published: "2018-01-29",
    text: "Inspected 7 to 30 November 2017. Overall effectiveness: Requires improvement. Local Safeguarding Children Board: Not judged.",
  });
  expect(second?.report).toBe("somerset-2015-03-27");
});

test("a feed names each visit of an inspection that had two", () => {
  const visits = [
    { start: "2022-12-05", end: "2022-12-09" },
    { start: "2023-02-14", end: "2023-02-15" },
  ];
  const printed = "5 to 9 December 2022 and 14 to 15 February 2023";
  const inspection = { start: "2022-12-05", end: "2023-02-15", printed, visits };
  expect(feedItems([sampleReport({ inspection, judgements: [] })])[0]?.text).toBe(
    "Inspected 5 to 9 December 2022, and 14 to 15 February 2023.",
  );
});

test("a feed has no more than fifty reports", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    sampleReport({
      id: `a-${index}`,
      published: { date: `20${10 + Math.floor(index / 10)}-01-0${(index % 9) + 1}`, printed: true },
    }),
  );
  expect(feedItems(many)).toHaveLength(50);
  expect(feedItems(many)[0]?.published).toBe("2015-01-09");
});
