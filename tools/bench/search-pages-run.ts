import { join } from "node:path";
import { pageFolder } from "../../src/integrations/page-index.ts";
import { paragraphPages } from "../../src/integrations/page-index/paragraph-pages.ts";
import { termPages } from "../../src/integrations/page-index/term-pages.ts";
import { writePageIndex } from "../../src/integrations/page-index/write-page-index.ts";
import { getGlossary } from "../../src/corpus/glossary.ts";
import { readSiteReports } from "../../src/corpus/site-reports.ts";
import { listSources, sourceFolders } from "../../src/corpus/sources.ts";
import { nationalReports } from "./national-reports.ts";
import { usageOf } from "./program-usage.ts";
import { weigh } from "./search-pagefind.ts";

/**
 * The run that `bench search` measures, in a process of its own: indexes the pages of a built site, and the
 * paragraphs of the site's reports, made up to a number. Prints its figures as JSON.
 */
const [paragraphs = "", site = ""] = process.argv.slice(2);
const { reports } = await readSiteReports(listSources(sourceFolders()));
const all = nationalReports(reports, Number(paragraphs));
const folder = join(site, pageFolder);
const started = performance.now();
const { result, usage } = await usageOf("pagefind", () =>
  writePageIndex({
    site,
    folder,
    terms: termPages(getGlossary(), "/glossary/"),
    paragraphs: all.flatMap((report) => paragraphPages(report, `/reports/${report.id}/`)),
  }),
);
const seconds = (performance.now() - started) / 1000;
process.stdout.write(
  `${JSON.stringify({ ...result, ...weigh(folder), seconds, program: usage })}\n`,
);
