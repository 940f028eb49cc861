/** From the sources to a site in the browser, with a line a stage: npm start. PORT chooses another port than 4321. */
import { relative } from "node:path";
import { build, type AstroIntegration } from "astro";
import { projectRoot } from "../src/corpus/paths.ts";
import { readSiteReports } from "../src/corpus/site-reports.ts";
import { listSources } from "../src/corpus/sources.ts";
import { summarise, type Summary } from "../src/corpus/summary.ts";
import { visible } from "../src/corpus/visible.ts";
import { basePath, builtSite, portOr } from "./lib/settings.ts";
import { checkPort, serveStatic } from "./lib/static-server.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const count = (amount: number) => amount.toLocaleString("en-GB");

try {
  const port = portOr(4321);
  // A port that is taken is said at once, not after the work.
  await checkPort(port);
  const summary = await read();
  const pages = await buildPages();
  const { url } = await serveStatic({ folder: builtSite(), base: basePath(), port });
  const { error, warning, info } = summary.problems;
  say(
    `\n${count(summary.reports)} reports of ${count(summary.authorities)} authorities, ` +
      `${count(summary.findings)} findings, ${count(summary.recommendations)} recommendations, ` +
      `${count(pages)} pages; problems: errors ${count(error)}, warnings ${count(warning)}, notes ${count(info)}`,
  );
  say(`Inspection Compare is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function read(): Promise<Summary> {
  const files = listSources();
  const since = stopwatch();
  say(`Reading the reports: ${count(files.length)} files`);
  let tenth = 0;
  const site = await readSiteReports(files, {
    onProgress(done, total) {
      const now = Math.floor((10 * done) / total);
      if (total >= 50 && now > tenth && now < 10) say(`  ${count(done)} of ${count(total)}`);
      tenth = now;
    },
  });
  for (const { path, reason } of site.refused) {
    say(visible(`  ${relative(projectRoot(), path)} is no report: ${reason}`));
  }
  for (const { path, kept, why, differences } of site.leftOut) {
    const other = relative(projectRoot(), kept);
    say(visible(`  ${relative(projectRoot(), path)} is left out for ${other}: ${why}`));
    for (const difference of differences) say(visible(`    they differ: ${difference}`));
  }
  const summary = summarise(site.reports);
  say(
    `Read ${count(summary.reports)} reports in ${since()}, ${count(site.parsed)} of them parsed anew`,
  );
  return summary;
}

/** Gives the number of pages. */
async function buildPages(): Promise<number> {
  const whole = stopwatch();
  let written = 0;
  let indexing = stopwatch();
  const progress: AstroIntegration = {
    name: "progress",
    hooks: {
      "astro:build:generated": () => {
        say(`Built the pages in ${whole()}; writing the search index`);
        indexing = stopwatch();
      },
      "astro:build:done": ({ pages }) => {
        written = pages.length;
      },
    },
  };
  say("Building the pages");
  await build({
    root: projectRoot(),
    outDir: builtSite(),
    logLevel: "warn",
    integrations: [progress],
  });
  say(`Wrote the search index in ${indexing()}`);
  return written;
}

function stopwatch(): () => string {
  const started = performance.now();
  return () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
