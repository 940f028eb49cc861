import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { close } from "pagefind";
import { getAuthorities, getReports, getTopics } from "../store/queries.ts";
import { searchReport, type SubjectOf } from "../view/search-records.ts";
import { compileTopics } from "../view/topics/compile-topics.ts";
import { tagFinding, tagRecommendation } from "../view/topics/tag-finding.ts";
import { writeSearchIndex } from "./write-search-index.ts";

/** Where the index stands in the built site. */
const folderName = "pagefind";

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
          readFile(join(built, folderName, file)).then(
            (bytes) => {
              response.setHeader("content-type", contentType(file));
              response.end(bytes);
            },
            () => next(),
          );
        });
      },
      "astro:build:done": async ({ dir, logger }) => {
        const started = performance.now();
        const reports = await getReports();
        const subjectOf = subjects();
        const { records, blocks } = await writeSearchIndex(
          reports.map((report) => searchReport(report, subjectOf, placeOf(report.authority.id))),
          join(fileURLToPath(dir), folderName),
        );
        await close();
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${records} paragraphs of ${reports.length} reports in ${blocks} blocks, ${seconds} s`,
        );
      },
    },
  };
}

/** The file of the index an address asks for, null where it asks for something else. */
function fileAsked(address: string, base: string): string | null {
  const path = address.replace(/[?#].*$/u, "");
  const start = `${base.replace(/\/$/u, "")}/${folderName}/`;
  const file = path.startsWith(start) ? path.slice(start.length) : "";
  return /^(?:[a-z]+\/)?[\w.-]+$/u.test(file) ? file : null;
}

function contentType(file: string): string {
  if (file.endsWith(".js")) return "text/javascript";
  return file.endsWith(".json") ? "application/json" : "application/octet-stream";
}

function subjects(): SubjectOf {
  const topics = compileTopics(getTopics().topics);
  return {
    finding: (finding) => tagFinding(topics, finding).first,
    recommendation: (recommendation) => tagRecommendation(topics, recommendation).first,
  };
}

/** The region of an authority, and the authorities of the register that count it among their neighbours. */
function placeOf(id: string): { region?: string; neighbourOf: string[] } {
  const register = getAuthorities();
  const region = register.find((authority) => authority.id === id)?.region;
  const neighbourOf = register
    .filter(({ neighbours }) => neighbours.includes(id))
    .map((authority) => authority.id);
  return region === undefined ? { neighbourOf } : { region, neighbourOf };
}
