import { execFileSync } from "node:child_process";
import { basePath } from "../../scripts/lib/settings.ts";
import { serveStatic, type RunningSite } from "../../scripts/lib/static-server.ts";
import { inProject, projectRoot } from "../../src/corpus/paths.ts";

/**
 * Builds a site that reads reports from more folders (as REPORTS does) into test-results/, and serves it on a free
 * port. One at a time: builds share a cache. For specs below `many-reports/` and `own-site/`, which run once and not on
 * each width.
 */
export async function buildSite(name: string, folders: string[]): Promise<RunningSite> {
  const folder = inProject("test-results", "sites", name);
  execFileSync("npx", ["astro", "build", "--outDir", folder], {
    cwd: projectRoot(),
    env: { ...process.env, REPORTS: folders.join(process.platform === "win32" ? ";" : ":") },
    stdio: "pipe",
    shell: process.platform === "win32",
  });
  return await serveStatic({ folder, base: basePath(), port: 0 });
}
