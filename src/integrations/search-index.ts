import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { getReports } from "../corpus/queries.ts";
import { serveBuilt } from "./serve-built.ts";
import { searchReports } from "./search-reports.ts";
import { writeSearchIndex } from "./write-search-index.ts";

/** Where the index stands in the built site. */
export const searchFolder = "search-index";

/**
 * Writes the search index after the build, from the same reports as the pages. The dev server makes none; it
 * serves the one of the last build, where there is one.
 */
export function searchIndex(): AstroIntegration {
  let built = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        built = fileURLToPath(config.outDir);
      },
      "astro:server:setup": ({ server }) => {
        serveBuilt(server, built, searchFolder);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const started = performance.now();
        const reports = await getReports();
        const written = await writeSearchIndex(
          searchReports(reports),
          join(fileURLToPath(dir), searchFolder),
        );
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${written.records} paragraphs of ${reports.length} reports in ${written.files} files, ${seconds} s`,
        );
      },
    },
  };
}
