import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** What keeps a browser in a test from calling home, and lets it run as root in a container. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The browser for tests and pictures: CHROMIUM, one that is installed, or Playwright's own; undefined where none is. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * The same, and gets one where there is none: by apt on Debian as root, otherwise what Playwright offers.
 * Throws one clear line when that does not work either.
 */
export function getChromium(say: (line: string) => void): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") {
    throw new Error(`CHROMIUM names ${named}, and no such file is there.`);
  }
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    say("No Chromium found: installing Debian's (apt-get install chromium)");
    run("apt-get", ["update", "-q"]);
    run("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"]);
  }
  if (findChromium() === undefined) {
    say("No Chromium found: getting Playwright's (playwright install chromium)");
    run("npx", ["playwright", "install", "chromium"]);
  }
  const got = findChromium();
  if (got === undefined) {
    throw new Error(
      "No Chromium was found and none could be installed: install Chromium or Chrome, or name one with CHROMIUM=/path/to/it.",
    );
  }
  return got;
}

function run(command: string, given: string[]): void {
  spawnSync(command, given, {
    stdio: "ignore",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    timeout: 10 * 60_000,
  });
}
