import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { inProject } from "../../src/corpus/paths.ts";
import { temporaryFolder } from "../corpus/temporary.ts";
import { linesOf, run } from "./run.ts";

// A process of its own for each test: slow where other tests keep the machine busy.
vi.setConfig({ testTimeout: 90_000 });

const southend = inProject("content", "reports", "southend-on-sea-2016-07-07.md");

/** A folder with a good report, and the same of two years later with a population that cannot be. */
function folderOfTwo(): string {
  const folder = temporaryFolder();
  const good = readFileSync(southend, "utf8");
  const odd = good
    .replace("25 April to 19 May 2016", "24 April to 18 May 2018")
    .replace("Report published: 7 July 2016", "Report published: 9 July 2018")
    .replace("Approximately 38,216 children", "Approximately 216 children");
  writeFileSync(join(folder, "good.md"), good);
  writeFileSync(join(folder, "odd.md"), odd);
  writeFileSync(join(folder, "letter.txt"), "Dear Sir or Madam,\n\nthis is no report.\n");
  return folder;
}

test("every doubt is a line with file, place, value and rule, also those between reports", async () => {
  const { stdout, stderr, exit } = await run("audit", [folderOfTwo()]);
  const lines = linesOf(stdout);
  const of = (file: string, rule: string) =>
    lines.filter((line) => line.includes(`${file}:line `) && line.includes(` ${rule} `));
  expect(of("odd.md", "population-odd")).toHaveLength(1);
  expect(of("odd.md", "population-odd")[0]).toContain(" population_under_18/");
  expect(of("odd.md", "figures-far-apart")).toHaveLength(1);
  expect(of("good.md", "figures-far-apart")).toHaveLength(1);
  expect(lines.at(-1)).toBe("3 doubts in 2 of 2 reports");
  expect(stderr).toMatch(/letter\.txt: no report: \S/u);
  expect(exit).toBe(1);
});

test("as JSON each doubt names the value it is about", async () => {
  const { stdout, exit } = await run("audit", [folderOfTwo(), "--json"]);
  const doubts = linesOf(stdout).map((line) => JSON.parse(line) as unknown);
  expect(doubts).toContainEqual(
    expect.objectContaining({
      report: "southend-on-sea-2018-07-09",
      rule: "population-odd",
      about: { part: "statistic", statement: 7, key: "population_under_18", ordinal: 1 },
    }),
  );
  expect(exit).toBe(1);
});

test("nothing named is told how it is used, exit 2", async () => {
  const { stdout, stderr, exit } = await run("audit", []);
  expect({ stdout, exit }).toEqual({ stdout: "", exit: 2 });
  expect(stderr).toContain("usage: npm run -s audit -- FOLDER");
});
