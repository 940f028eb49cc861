/** Serves the site that was built: npm run serve. PORT, BASE_PATH and DIST say otherwise than 4321, / and dist/. */
import { basePath, builtSite, portOr } from "./lib/settings.ts";
import { serveStatic } from "./lib/static-server.ts";

try {
  const site = await serveStatic({ folder: builtSite(), base: basePath(), port: portOr(4321) });
  process.stdout.write(`Serving ${builtSite()} on ${site.url} (Ctrl+C stops it)\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
