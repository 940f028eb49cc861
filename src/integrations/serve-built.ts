import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { HookParameters } from "astro";

type Server = HookParameters<"astro:server:setup">["server"];

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
};

/** Lets the dev server, which makes no index, serve a folder of the last build, where there is one. */
export function serveBuilt(server: Server, built: string, folder: string): void {
  server.middlewares.use((request, response, next) => {
    const file = fileAsked(request.url ?? "", server.config.base, folder);
    if (file === null) {
      next();
      return;
    }
    readFile(join(built, folder, file)).then(
      (bytes) => {
        response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
        response.end(bytes);
      },
      () => next(),
    );
  });
}

/** The file of the folder an address asks for, null where it asks for something else. */
function fileAsked(address: string, base: string, folder: string): string | null {
  const path = address.replace(/[?#].*$/u, "");
  const start = `${base.replace(/\/$/u, "")}/${folder}/`;
  const file = path.startsWith(start) ? path.slice(start.length) : "";
  return /^(?:[\w-]+\/){0,2}[\w.-]+$/u.test(file) ? file : null;
}
