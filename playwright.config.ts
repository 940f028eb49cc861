import { defineConfig } from "@playwright/test";
import { chromiumArguments, findChromium } from "./scripts/lib/chromium.ts";

const port = Number(process.env["E2E_PORT"] ?? 4331);
const executablePath = findChromium();
if (executablePath === undefined) {
  throw new Error('No Chromium found: "npm test" gets one, or name one with CHROMIUM=/path/to/it.');
}

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
  reporter: [["line"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath, args: chromiumArguments },
    trace: "retain-on-failure",
    locale: "en-GB",
    timezoneId: "Europe/London",
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
    { name: "desk", use: { viewport: { width: 1280, height: 900 } } },
  ],
  webServer: {
    command: "npm run -s serve",
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
