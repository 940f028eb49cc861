import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { getReports } from "../corpus/queries.ts";
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
        server.middlewares.use((request, response, next) => {
          const file = fileAsked(request.url ?? "", server.config.base);
          if (file === null) {
            next();
            return;
          }
          readFile(join(built, searchFolder, file)).then(
            (bytes) => {
              const type = file.endsWith(".json") ? "application/json" : "application/octet-stream";
              response.setHeader("content-type", type);
              response.end(bytes);
            },
            () => next(),
          );
        });
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

/** The file of the index an address asks for, null where it asks for something else. */
function fileAsked(address: string, base: string): string | null {
  const path = address.replace(/[?#].*$/u, "");
  const start = `${base.replace(/\/$/u, "")}/${searchFolder}/`;
  const file = path.startsWith(start) ? path.slice(start.length) : "";
  return /^(?:[\w-]+\/)?[\w.-]+$/u.test(file) ? file : null;
}
