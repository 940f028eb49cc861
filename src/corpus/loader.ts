import type { Loader, LoaderContext } from "astro/loaders";
import { forget, memo } from "./memo.ts";
import { inProject } from "./paths.ts";
import { readSiteReports, type SiteReports } from "./site-reports.ts";
import { sourceFolders } from "./sources.ts";
import { summarise } from "./summary.ts";
import { visible } from "./visible.ts";

/** Says, in one line each, what was read, what is no report and what was left out. */
function tell(site: SiteReports, logger: LoaderContext["logger"]): void {
  for (const { path, reason } of site.refused)
    logger.warn(visible(`${path}: no report: ${reason}`));
  for (const { path, id, kept, why, differences } of site.leftOut) {
    logger.warn(visible(`${path}: left out, ${id} is read from ${kept} (${why})`));
    for (const difference of differences) logger.error(visible(`they differ: ${difference}`));
  }
  const { reports, findings, problems } = summarise(site.reports);
  logger.info(
    `${reports} reports, ${findings} findings, ${site.parsed} files parsed; problems: ` +
      `errors ${problems.error}, warnings ${problems.warning}, notes ${problems.info}`,
  );
}

async function fill(context: LoaderContext): Promise<void> {
  const { store, logger } = context;
  let told = 0;
  const site = await memo("reports", () =>
    readSiteReports(undefined, {
      onProgress(done, total, parsed) {
        const tenth = Math.floor((10 * done) / total);
        if (parsed === 0 || total < 20 || tenth === told) return;
        told = tenth;
        logger.info(`${done} of ${total} sources read`);
      },
    }),
  );
  tell(site, logger);
  store.clear();
  for (const report of site.reports) {
    const data = { sha256: report.source.sha256, path: site.paths.get(report.id) ?? "" };
    store.set({ id: report.id, data, digest: context.generateDigest(data) });
  }
}

const watching = new WeakSet<object>();

/**
 * The collection of reports. It stores ids only: a page gets its report from the queries, which read the
 * cache on disk. Storing whole reports would serialise and bundle them a second time.
 */
export function reportsLoader(): Loader {
  return {
    name: "inspection-reports",
    async load(context) {
      await fill(context);
      const { watcher, logger } = context;
      if (watcher === undefined || watching.has(watcher)) return;
      watching.add(watcher);
      const watched = [
        ...sourceFolders(),
        inProject("content"),
        inProject("src", "parse"),
        inProject("src", "model"),
      ];
      watcher.add(watched);
      let timer: ReturnType<typeof setTimeout> | undefined;
      watcher.on("all", (_event, path) => {
        if (!watched.some((folder) => path.startsWith(folder))) return;
        clearTimeout(timer);
        // An editor saves in several steps, and a folder is copied file by file.
        timer = setTimeout(() => {
          forget();
          fill(context).catch((error: unknown) => logger.error(String(error)));
        }, 200);
      });
    },
  };
}
