import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { problemReporter, problemsOf } from "../../src/parse/problems/report-problem.ts";

describe("a reported problem", () => {
  it("names the value it is about, and the place in the source", () => {
    const file = new VFile();
    const page = { unit: "page", from: 3, to: 3 } as const;
    const about = {
      part: "statistic",
      statement: 2,
      key: "looked_after",
      ordinal: 1,
    } as const;
    problemReporter(file)("statistic-unrecognised", "info", "Kept as text", page, about);
    expect(problemsOf(file)).toMatchObject([{ place: page, about }]);
  });

  it("is about no one value where none is named", () => {
    const file = new VFile();
    problemReporter(file)("part-missing", "error", "No findings were found");
    expect(problemsOf(file)).toMatchObject([{ place: null, about: null, doubt: false }]);
  });
});
