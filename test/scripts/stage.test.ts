import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { runStage, type Stage } from "../../scripts/lib/stage.ts";
import { playwrightCount, vitestCount } from "../../scripts/lib/test-figures.ts";
import { inProject } from "../../src/corpus/paths.ts";

const figuresFile = "test-results/stages/stage-test.json";
const logs: string[] = [];
afterAll(() => {
  for (const file of [...logs, inProject(figuresFile)]) rmSync(file, { force: true });
});

const vitestRun = (passed: number, failed: number, files: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
});

async function run(code: string, more: Partial<Stage> = {}) {
  const command = [process.execPath, "-e", code];
  const outcome = await runStage({ name: "stage test", command, minutes: 1, ...more });
  logs.push(outcome.log);
  return { passed: outcome.passed, failed: outcome.failed };
}

/** A command that leaves figures and ends with an exit code. */
const leaves = (figures: unknown, exit: number) =>
  `require("fs").writeFileSync(${JSON.stringify(inProject(figuresFile))}, ${JSON.stringify(JSON.stringify(figures))}); process.exit(${exit});`;
const figures = { file: figuresFile, read: vitestCount };

describe("a stage without figures counts as one test", () => {
  test("that ends well", async () => {
    expect(await run("")).toEqual({ passed: 1, failed: 0 });
  });
  test("that ends badly", async () => {
    expect(await run("process.exit(3)")).toEqual({ passed: 0, failed: 1 });
  });
  test("that does not end", async () => {
    expect(await run("setInterval(() => {}, 1000)", { minutes: 0.01 })).toEqual({
      passed: 0,
      failed: 1,
    });
  });
  test("that is not there", async () => {
    expect(await run("", { command: ["no-such-command-anywhere"] })).toEqual({
      passed: 0,
      failed: 1,
    });
  });
});

describe("a stage with figures", () => {
  test("counts them", async () => {
    expect(await run(leaves(vitestRun(5, 2), 1), { figures })).toEqual({ passed: 5, failed: 2 });
  });
  test("that leaves none has failed", async () => {
    expect(await run("", { figures })).toEqual({ passed: 0, failed: 1 });
  });
  test("that ran no test has failed", async () => {
    expect(await run(leaves(vitestRun(0, 0), 0), { figures })).toEqual({ passed: 0, failed: 1 });
  });
  test("that broke after good figures has failed", async () => {
    expect(await run(leaves(vitestRun(5, 0), 1), { figures })).toEqual({ passed: 5, failed: 1 });
  });
});

test("a test file that broke before its tests is a failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(vitestCount(vitestRun(5, 0, [broken]))).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test("a browser test that passed only when tried again is a failure, and so is an error outside any test", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCount({ stats, errors: [{ message: "no server" }] })).toEqual({
    passed: 3,
    failed: 3,
    skipped: 2,
  });
});
