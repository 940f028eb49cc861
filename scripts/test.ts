/**
 * Everything the project holds itself to, stage by stage: npm test. A failed stage does not stop the later ones.
 * The last line is "N passed, N failed" over all of them, and the exit code says the same.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getChromium } from "./lib/chromium.ts";
import { runStage, type Outcome, type Stage } from "./lib/stage.ts";
import { playwrightCount, vitestCount } from "./lib/test-figures.ts";

const results = "test-results/stages";
const atBase = { BASE_PATH: "/inspections/", DIST: "test-results/site-at-a-base" };

const vitest = (project: string, name: string): Pick<Stage, "command" | "figures"> => {
  const file = `${results}/${name}.json`;
  return {
    command: [
      ...["npx", "vitest", "run", "--project", project],
      ...["--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    ],
    figures: { file, read: vitestCount },
  };
};

const stages: Stage[] = [
  { name: "types", command: ["npm", "run", "-s", "types"], minutes: 10 },
  { name: "lint", command: ["npm", "run", "-s", "lint"], minutes: 10 },
  { name: "unused code", command: ["npm", "run", "-s", "unused"], minutes: 5 },
  { name: "format", command: ["npm", "run", "-s", "format:check"], minutes: 5 },
  { name: "unit", ...vitest("unit", "unit"), minutes: 20 },
  { name: "build", command: ["npm", "run", "-s", "build"], minutes: 20 },
  { name: "links", ...vitest("site", "links"), minutes: 10 },
  {
    name: "build at a base path",
    command: ["npx", "astro", "build", "--outDir", atBase.DIST],
    env: atBase,
    minutes: 20,
  },
  {
    name: "links at a base path",
    ...vitest("site", "links-at-a-base-path"),
    env: atBase,
    minutes: 10,
  },
];

const browser: Stage = {
  name: "browser",
  command: ["npx", "playwright", "test", "--reporter=line,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/browser.json` },
  figures: { file: `${results}/browser.json`, read: playwrightCount },
  minutes: 30,
};

/** Stages that need a folder of many reports and of values read from them by hand: CORPUS names it. */
const corpus = process.env["CORPUS"] ?? "";
const distOfMany = "test-results/site-of-many";
if (corpus !== "") {
  const expected = ["sif", "ilacs"].map((name) => join(corpus, "expected", `${name}.json`));
  stages.push(
    {
      name: "corpus",
      command: [
        ...["npm", "run", "-s", "corpus", "--", join(corpus, "reports")],
        ...["--expected", ...expected.filter((file) => existsSync(file))],
      ],
      minutes: 20,
    },
    {
      name: "build of many reports",
      command: ["npx", "astro", "build", "--outDir", distOfMany],
      env: { REPORTS: join(corpus, "reports") },
      minutes: 20,
    },
    {
      name: "links of many reports",
      ...vitest("site", "links-of-many-reports"),
      env: { DIST: distOfMany },
      minutes: 10,
    },
  );
  browser.env = { ...browser.env, DIST_OF_MANY: distOfMany };
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const outcomes: Outcome[] = [];
for (const stage of stages) outcomes.push(tell(await runStage(stage)));
outcomes.push(await inBrowser());

const sum = (of: "passed" | "failed") =>
  outcomes.reduce((total, outcome) => total + outcome[of], 0);
if (sum("failed") > 0) process.exitCode = 1;
say(`${sum("passed")} passed, ${sum("failed")} failed`);

/** Never quietly without a browser: where none can be had, that is the failure. */
async function inBrowser(): Promise<Outcome> {
  try {
    const chromium = getChromium(say);
    return tell(await runStage({ ...browser, env: { ...browser.env, CHROMIUM: chromium } }));
  } catch (error) {
    say(`browser: ${error instanceof Error ? error.message : String(error)}`);
    return tell({ name: "browser", passed: 0, failed: 1, skipped: 0, seconds: 0, log: "" });
  }
}

/** One line a stage, and what it said where it failed. */
function tell(outcome: Outcome): Outcome {
  const { name, passed, failed, skipped, seconds, log } = outcome;
  if (failed > 0 && existsSync(log)) say(readFileSync(log, "utf8").trimEnd());
  const counts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  say(
    `${failed > 0 ? "FAILED" : "ok    "}  ${name}: ${counts.join(", ")}  (${seconds.toFixed(1)} s)`,
  );
  return outcome;
}
