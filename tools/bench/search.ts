import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { searchFolder } from "../../src/integrations/search-index.ts";
import { projectRoot } from "../../src/corpus/paths.ts";
import { readSiteReports } from "../../src/corpus/site-reports.ts";
import { typedPath } from "../../src/corpus/sources.ts";
import type { SearchReport } from "../../src/search/index/search-records.ts";
import { searchReport } from "../../src/search/index/search-records.ts";
import { basePath, builtSite } from "../../scripts/lib/settings.ts";
import { serveStatic } from "../../scripts/lib/static-server.ts";
import { nationalReports } from "./national-reports.ts";
import { countPhrase } from "./phrase-truth.ts";
import { benchQueries } from "./search-queries.ts";
import { checkIndex, openBrowser, timeLibrary, timeSearchPage, wordsOf } from "./search-browser.ts";
import { pageFolder } from "../../src/integrations/page-index.ts";
import { checkRecords, recordFolder, recordQuery, writeRecords } from "./search-pagefind.ts";
import { timePages, writePages, type PagesIndexed } from "./search-pages.ts";
import { searchTable, type SearchFigures } from "./search-table.ts";

const usage = "usage: npm run bench -- search [FOLDER] [--paragraphs 36000]";
const sampled = 500;

const Took = z.object({ seconds: z.number(), cpu: z.number() });
/** What writing the index took, as the process that wrote it says. */
export const IndexRun = z.object({
  records: z.number(),
  files: z.number(),
  bytes: z.number(),
  real: z.object({ reports: z.number(), paragraphs: z.number() }),
  reports: z.number(),
  paragraphs: z.number(),
  subjects: Took,
  index: Took,
  megabytes: z.number(),
});
export type IndexRun = z.infer<typeof IndexRun>;

/**
 * npm run bench -- search [FOLDER] [--paragraphs 36000]: gives the table, or throws one clear line. The site is
 * built from the project's reports and those of FOLDER (DIST names one that is built already); its index is
 * written anew over as many paragraphs as asked for.
 */
export async function benchSearch(words: readonly string[]): Promise<string> {
  const { folder, paragraphs } = parameters(words);
  if (folder !== null) {
    const others = process.env["REPORTS"];
    process.env["REPORTS"] = [others ?? "", typedPath(folder)].filter(Boolean).join(delimiter);
  }
  const work = mkdtempSync(join(tmpdir(), "bench-search-"));
  try {
    const site = join(work, "site");
    if (process.env["DIST"] === undefined) buildSite(site);
    else cpSync(builtSite(), site, { recursive: true });
    rmSync(join(site, searchFolder), { recursive: true, force: true });
    rmSync(join(site, pageFolder), { recursive: true, force: true });
    const pages = filesIn(site);
    const index = indexRun(paragraphs, join(site, searchFolder));
    const { reports } = await readSiteReports();
    const all = nationalReports(reports, paragraphs).map(withoutSubjects);
    const ofPages = writePages(site, paragraphs);
    const measured = await measure(site, all, ofPages);
    return searchTable({ index, pages, ...measured });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function parameters(words: readonly string[]): { folder: string | null; paragraphs: number } {
  const at = words.indexOf("--paragraphs");
  const paragraphs = at < 0 ? 36_000 : Number(words[at + 1]);
  const [folder = null, ...more] = at < 0 ? words : words.toSpliced(at, 2);
  if (!Number.isInteger(paragraphs) || paragraphs < 1 || more.length > 0) throw new Error(usage);
  return { folder, paragraphs };
}

function buildSite(folder: string): void {
  const built = spawnSync("npx", ["astro", "build", "--outDir", folder], {
    cwd: projectRoot(),
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) throw new Error("The site could not be built: see above");
}

function indexRun(paragraphs: number, folder: string): IndexRun {
  const script = fileURLToPath(new URL("search-index-run.ts", import.meta.url));
  const ran = spawnSync(process.execPath, [script, String(paragraphs), folder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (ran.status !== 0) throw new Error("The index could not be written: see above");
  return IndexRun.parse(JSON.parse(ran.stdout));
}

const withoutSubjects = (report: Parameters<typeof searchReport>[0]) =>
  searchReport(report, { finding: () => null, recommendation: () => null }, { neighbourOf: [] });

async function measure(
  folder: string,
  reports: readonly SearchReport[],
  ofPages: PagesIndexed,
): Promise<Omit<SearchFigures, "index" | "pages">> {
  const texts = reports.flatMap(({ records }) => records.map(({ text }) => text));
  const recordIndex = await writeRecords(reports, folder);
  const server = await serveStatic({ folder, base: basePath(), port: 0 });
  const browser = await openBrowser();
  try {
    const site = { url: server.url, folder };
    const phrases = benchQueries
      .flatMap(({ q }) => [...q.matchAll(/"([^"]+)"/gu)])
      .map(([, each = ""]) => each);
    const checked = await checkIndex(browser, site, {
      queries: benchQueries,
      phrases,
      paragraphs: everyNth(texts, Math.ceil(texts.length / sampled)),
    });
    const asked = wordsOf(benchQueries);
    return {
      own: await timeSearchPage(browser, site, benchQueries),
      records: {
        index: recordIndex,
        timed: await timeLibrary(browser, site, {
          folder: recordFolder,
          queries: asked.map(recordQuery),
        }),
        checked: await checkRecords(browser, site, asked, phrases),
      },
      ofPages: { index: ofPages, timed: await timePages(browser, site) },
      facets: { bytes: columnBytes(folder), ms: checked.facets },
      phrases: checked.phrases.map((each) => ({ ...each, true: countPhrase(texts, each.phrase) })),
      sampled: Math.min(sampled, texts.length),
      lost: checked.lost.length,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function everyNth(texts: readonly string[], step: number): { record: number; text: string }[] {
  return texts
    .map((text, record) => ({ record, text }))
    .filter(({ record }) => record % step === 0);
}

/** The size of the columns as served. */
function columnBytes(site: string): number {
  const folder = join(site, searchFolder);
  const { columns } = z
    .object({ columns: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, "records.json"), "utf8")));
  return statSync(join(folder, columns)).size;
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  ).length;
}
