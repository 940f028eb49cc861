import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/model/index.ts";
import { dataQuality, reportsWithRule } from "../../src/analysis/data-quality.ts";
import { sampleReport } from "../corpus/sample-report.ts";

const problem = (severity: Problem["severity"], rule = "number-gap"): Problem => ({
  rule,
  severity,
  message: "A number is skipped",
  place: null,
  about: null,
  doubt: false,
});

const calm = sampleReport({ id: "a-2018-01-29", problems: [problem("info")] });
const warned = sampleReport({ id: "b-2018-01-29", problems: [problem("warning")] });
const broken = sampleReport({
  id: "c-2018-01-29",
  problems: [problem("error"), problem("info"), problem("warning", "text-unplaced")],
});

describe("quality of the data", () => {
  it("has the reports with the most serious problems first, and counts by severity", () => {
    const lines = dataQuality([calm, warned, broken]);
    expect(
      lines.map(({ report, errors, warnings, notes }) => [
        report.id,
        errors.length,
        warnings.length,
        notes,
      ]),
    ).toEqual([
      ["c-2018-01-29", 1, 1, 1],
      ["b-2018-01-29", 0, 1, 0],
      ["a-2018-01-29", 0, 0, 1],
    ]);
  });

  it("finds the reports a rule was met in, with how often", () => {
    const found = reportsWithRule("number-gap", [broken, calm, warned]);
    expect(found.map(({ report, count }) => [report.id, count])).toEqual([
      ["a-2018-01-29", 1],
      ["b-2018-01-29", 1],
      ["c-2018-01-29", 2],
    ]);
    expect(reportsWithRule("unknown", [broken])).toEqual([]);
  });
});
