import { expect, test } from "vitest";
import { inProject } from "../../src/corpus/paths.ts";
import { cutLines, cutPages } from "../../scripts/lib/cut.ts";
import { valuesAt } from "../../scripts/lib/value-at.ts";
import { sampleReport } from "../corpus/sample-report.ts";
import { run } from "./run.ts";

const southend = inProject("content", "reports", "southend-on-sea-2016-07-07.md");

test("a value is followed from the source to the report", async () => {
  const { stdout, exit } = await run("explain", [southend, "--value", "judgements.adoption"]);
  expect(exit).toBe(0);
  expect(stdout).toContain("read from the source");
  expect(stdout).toMatch(/section \S+/u);
  expect(stdout).toContain('"area": "adoption"');
});

test("a value that is not there, and an option that is none, are told apart", async () => {
  const missing = await run("explain", [southend, "--value", "statistics.nothing"]);
  expect(missing.exit).toBe(1);
  expect(missing.stderr).toContain("statistics.nothing");
  const misused = await run("explain", [southend, "--values", "x"]);
  expect(misused.exit).toBe(2);
});

test("a path names entries of lists by id, key, area or number", () => {
  const report = sampleReport({});
  expect(valuesAt(report, "judgements.nothing")).toEqual([]);
  expect(valuesAt(report, "judgements.0").map(({ value }) => value)).toEqual(
    report.judgements.slice(0, 1),
  );
  expect(valuesAt(report, "authority.id")[0]?.value).toBe(report.authority.id);
});

test("a fixture is cut from lines of a text and from blocks of a page", () => {
  expect(cutLines("a\nb\nc\nd", 2, 3)).toBe("b\nc\n");
  const place = (from: number) => [{ unit: "page" as const, from, to: from }];
  const blocks = [
    { places: place(1), taken: "paragraph", text: "One" },
    { places: place(2), taken: "paragraph, marker 12.", text: "Two" },
  ];
  expect(cutPages(blocks, 2, 2)).toBe("12. Two\n");
  expect(cutPages(blocks, 3, 4)).toBe("");
});

test("a fixture is not cut without a name and a place", async () => {
  const { exit, stderr } = await run("fixture", [southend, "--name", "x"]);
  expect(exit).toBe(2);
  expect(stderr).toContain("usage");
});
