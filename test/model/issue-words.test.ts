import { describe, expect, test } from "vitest";
import { issueWords, Report } from "../../src/model/index.ts";
import { sampleReport } from "../corpus/sample-report.ts";

function words(broken: Record<string, unknown>): string {
  const { error } = Report.safeParse({ ...sampleReport(), ...broken });
  if (error === undefined) throw new Error("it fits");
  return issueWords(error);
}

describe("what does not fit the contract, in words", () => {
  test.each([
    [{ id: "no id" }, "id has not the form it must have"],
    [{ id: `${"x".repeat(200)}-2018-01-29` }, "id is over the limit of 91"],
    [{ title: 7 }, "title should be string"],
    [{ framework: "x" }, "framework is none of the values it may have"],
    [{ published: { date: "soon", printed: true } }, "published.date is no date"],
    [{ more: 1 }, "it has what is not known: more"],
  ])("%j: %s", (broken, told) => {
    expect(words(broken)).toBe(told);
  });
});
