import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { inProject } from "../../src/corpus/paths.ts";
import { fakeFile, temporaryFolder } from "../corpus/temporary.ts";
import { linesOf, run } from "./run.ts";

vi.setConfig({ testTimeout: 90_000 });

const reports = inProject("content", "reports");
const somerset = join(reports, "somerset-2018-01-29.txt");

test("shows what a file is and takes it in under its id", async () => {
  const into = join(temporaryFolder(), "reports");
  const { stdout, exit } = await run("import", [somerset, "--into", into]);
  expect(stdout).toContain("Somerset, SIF reinspection\n");
  expect(stdout).toContain(
    "inspected 7 November 2017 to 30 November 2017, published 29 January 2018",
  );
  expect(stdout).toContain("Overall: ");
  expect(stdout).toMatch(/\d+ findings, \d+ recommendations; \d+ errors?, \d+ warnings?/u);
  expect(linesOf(stdout).at(-1)).toBe("1 file: 1 added");
  expect(readFileSync(join(into, "somerset-2018-01-29.txt"))).toEqual(readFileSync(somerset));
  expect(exit).toBe(0);
});

test("a dry run writes nothing", async () => {
  const into = join(temporaryFolder(), "reports");
  const { stdout, exit } = await run("import", ["--dry-run", somerset, "--into", into]);
  expect(stdout).toContain("would be added as");
  expect(linesOf(stdout).at(-1)).toBe("1 file: 1 added (dry run: nothing was written)");
  expect(existsSync(into)).toBe(false);
  expect(exit).toBe(0);
});

test("what is no report is refused with the reason, exit 1", async () => {
  const folder = temporaryFolder();
  fakeFile(folder, "letter.txt", "Dear Sir");
  const into = join(folder, "reports");
  const { stdout, exit } = await run("import", [folder, "--into", into]);
  expect(stdout).toMatch(/letter\.txt\n {2}refused, no report: .+\n1 file: 1 no report\n$/u);
  expect(readdirSync(into)).toEqual([]);
  expect(exit).toBe(1);
});

test("a folder without a source, and no word at all, are errors", async () => {
  const folder = temporaryFolder();
  const into = join(folder, "reports");
  expect(await run("import", [folder, "--into", into])).toMatchObject({ exit: 1 });
  const { stderr, exit } = await run("import", []);
  expect(stderr).toContain("usage: npm run import -- FILE|FOLDER...");
  expect(exit).toBe(2);
});

describe("killed at any moment", () => {
  test.each([400, 700, 1000])(
    "(after %d ms) there are whole files only, and the next run completes",
    async (until) => {
      const into = join(temporaryFolder(), "reports");
      await run("import", [reports, "--into", into], until);
      const whole = () => {
        const names = existsSync(into) ? readdirSync(into) : [];
        for (const name of names.filter((one) => !one.startsWith("."))) {
          expect(readFileSync(join(into, name))).toEqual(readFileSync(join(reports, name)));
        }
        return names;
      };
      whole();
      const { exit } = await run("import", [reports, "--into", into]);
      expect(exit).toBe(0);
      expect(whole().sort()).toEqual(readdirSync(reports).sort());
    },
  );
});
