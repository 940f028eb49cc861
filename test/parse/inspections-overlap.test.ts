import { expect, test } from "vitest";
import { withDoubtsAcross } from "../../src/parse/doubts/across.ts";
import { sampleReport } from "../corpus/sample-report.ts";

const inspected = (id: string, start: string, end: string, authority = "somerset") =>
  sampleReport({
    id,
    authority: { id: authority, name: authority, printed: authority },
    inspection: { start, end, printed: "", visits: [] },
  });

test("two inspections of one authority at one time are in doubt, both of them, and no others", () => {
  const reports = [
    inspected("a-2018-01-29", "2017-11-07", "2017-11-30"),
    inspected("a-2018-02-28", "2017-11-30", "2017-12-20"),
    inspected("a-2019-02-28", "2018-11-30", "2018-12-20"),
    inspected("b-2018-01-29", "2017-11-07", "2017-11-30", "devon"),
  ];
  const told = withDoubtsAcross(reports).map(({ problems }) =>
    problems.filter(({ rule }) => rule === "inspections-overlap").map(({ message }) => message),
  );
  expect(told).toEqual([
    [expect.stringContaining("that of a-2018-02-28 from")],
    [expect.stringContaining("that of a-2018-01-29 from")],
    [],
    [],
  ]);
});
