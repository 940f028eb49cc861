import { defineConfig, type Project } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/lib/chromium.ts";

const executablePath = findChromium();
if (executablePath === undefined) {
  throw new Error('No Chromium found: "npm test" gets one, or name one with CHROMIUM=/path/to/it.');
}

/** The folder of a site built from many reports, where there is one: its own browser tests, its own server. */
const manyReports = process.env["DIST_OF_MANY"];
const addressOf = (port: number) => `http://127.0.0.1:${port}`;
const usual = Number(process.env["E2E_PORT"] ?? 4331);
const many = usual + 1;

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const desk = { viewport: { width: 1280, height: 900 } };

/** Specs that build or need another site than the usual one. */
const otherSites = ["**/many-reports/**", "**/own-site/**"];

const projects: Project[] = [
  { name: "phone", testIgnore: otherSites, use: phone },
  { name: "desk", testIgnore: otherSites, use: desk },
  { name: "own site", testMatch: "**/own-site/**/*.spec.ts", use: desk },
];
if (manyReports !== undefined) {
  projects.push({
    name: "many reports",
    testMatch: "**/many-reports/**/*.spec.ts",
    use: { ...desk, baseURL: addressOf(many) },
  });
}

const server = (port: number, env: Record<string, string>) => ({
  command: "npm run -s serve",
  url: `${addressOf(port)}/`,
  env: { ...env, PORT: String(port) },
  reuseExistingServer: false,
  timeout: 60_000,
});

/** Browser tests of the site as it was built into dist/, on a phone and on a desk. */
export default defineConfig({
  testDir: "test/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: "line",
  use: {
    baseURL: addressOf(usual),
    launchOptions: { executablePath, args: chromiumArguments },
    trace: "retain-on-failure",
    locale: "en-GB",
    timezoneId: "Europe/London",
  },
  projects,
  webServer: [
    server(usual, {}),
    ...(manyReports === undefined ? [] : [server(many, { DIST: manyReports })]),
  ],
});
