import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { getGlossary } from "../corpus/glossary.ts";
import { getReports } from "../corpus/queries.ts";
import { links } from "../routes/links.ts";
import { paragraphPages } from "./page-index/paragraph-pages.ts";
import { termPages } from "./page-index/term-pages.ts";
import { writePageIndex } from "./page-index/write-page-index.ts";
import { serveBuilt } from "./serve-built.ts";

/** Where Pagefind's index stands in the built site. */
export const pageFolder = "pagefind";

/**
 * Has Pagefind index the built pages, as far as they say that they are to be found (`PageFacts`), with the terms of
 * the glossary; and, as an index of its own, the paragraphs of the reports.
 */
export function pageIndex(): AstroIntegration {
  let built = "";
  return {
    name: "page-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      "astro:server:setup": ({ server }) => {
        serveBuilt(server, built, pageFolder);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const started = performance.now();
        const site = fileURLToPath(dir);
        // Pagefind puts the base before every address itself.
        const { glossaryHref, reportHref } = links("/");
        const reports = await getReports();
        const written = await writePageIndex({
          site,
          folder: join(site, pageFolder),
          terms: termPages(getGlossary(), glossaryHref()),
          paragraphs: reports.flatMap((report) => paragraphPages(report, reportHref(report.id))),
        });
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${written.pages} pages and terms, ${written.parts} parts of ${reports.length} reports, ${seconds} s`,
        );
      },
    },
  };
}
