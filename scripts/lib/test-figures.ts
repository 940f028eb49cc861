import { z } from "zod";
import type { Count } from "./stage.ts";

const Vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** The figures of vitest's JSON reporter. A file that failed outside its tests (an import, a hook) is one failure. */
export function vitestCount(json: unknown): Count {
  const run = Vitest.parse(json);
  const brokenFiles = run.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  return {
    passed: run.numPassedTests,
    failed: run.numFailedTests + brokenFiles,
    skipped: run.numPendingTests + run.numTodoTests,
  };
}

const Playwright = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** The figures of Playwright's JSON reporter. An error outside any test (a server that would not start) is a failure. */
export function playwrightCount(json: unknown): Count {
  const { stats, errors } = Playwright.parse(json);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
