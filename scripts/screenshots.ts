/**
 * The pictures of the README, made from the built site: npm run screenshots (after npm run build).
 * They show the authority that has the most inspections, and its last two side by side.
 */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { inProject } from "../src/corpus/paths.ts";
import { readSiteReports } from "../src/corpus/site-reports.ts";
import { links } from "../src/routes/links.ts";
import { chromiumArguments, getChromium } from "./lib/chromium.ts";
import { basePath, builtSite } from "./lib/settings.ts";
import { serveStatic } from "./lib/static-server.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

const { reports } = await readSiteReports();
const byAuthority = Map.groupBy(reports, ({ authority }) => authority.id);
const [most = []] = [...byAuthority.values()].sort((a, b) => b.length - a.length);
const [earlier, later] = most.slice(-2);
if (earlier === undefined || later === undefined) {
  throw new Error("No authority has two inspections to show side by side.");
}

const address = links(basePath());
const pictures = {
  "authority.png": address.authorityHref(later.authority.id),
  "comparison.png": address.compareHref(earlier.id, later.id),
};

const folder = inProject("public", "about");
mkdirSync(folder, { recursive: true });
const site = await serveStatic({ folder: builtSite(), base: basePath(), port: 0 });
const browser = await chromium.launch({
  executablePath: getChromium(say),
  args: chromiumArguments,
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const [name, path] of Object.entries(pictures)) {
    const answer = await page.goto(new URL(path, site.url).href, { waitUntil: "networkidle" });
    if (answer?.ok() !== true) throw new Error(`${path} is not on the built site.`);
    await page.screenshot({ path: inProject("public", "about", name) });
    say(`public/about/${name} shows ${path}`);
  }
} finally {
  await browser.close();
  await site.close();
}
