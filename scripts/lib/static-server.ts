import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { securityHeaders } from "../../src/export/security-headers.ts";

export type StaticSite = {
  /** The folder the site was built into. */
  folder: string;
  /** The path the site was built for, "/" or "/inspections/". */
  base: string;
  /** 0 takes any free port. */
  port: number;
};

export type RunningSite = { url: string; port: number; close: () => Promise<void> };

/**
 * Serves a built site on this machine alone, as a static host does: a folder's address without its last slash
 * leads to the one with it, and what is not there is a 404 with the site's own page. Every answer carries the site's
 * security headers.
 * Rejects with an error of one clear line when nothing was built or the port is taken.
 */
export async function serveStatic({ folder, base, port }: StaticSite): Promise<RunningSite> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  }
  const root = withSlashes(base);
  const notFound = readIfThere(join(folder, "404.html"));
  const files = sirv(folder, { etag: true, dotfiles: false });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const [path = "/", query] = (request.url ?? "/").split("?", 2);
    const answerNotFound = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(request.method === "HEAD" ? undefined : notFound);
    };
    if (`${path}/` === root || needsSlash(folder, path, root)) {
      response.writeHead(301, { location: `${path}/${query === undefined ? "" : `?${query}`}` });
      response.end();
      return;
    }
    if (!path.startsWith(root)) {
      answerNotFound();
      return;
    }
    request.url = `/${path.slice(root.length)}`;
    files(request, response, answerNotFound);
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${root}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Rejects with one clear line when something else listens on the port. */
export async function checkPort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

/** "inspections", "/inspections" and "/inspections/" are all "/inspections/". */
export function withSlashes(base: string): string {
  const inner = base.split("/").filter((part) => part !== "");
  return inner.length === 0 ? "/" : `/${inner.join("/")}/`;
}

function needsSlash(folder: string, path: string, root: string): boolean {
  // "//" at the start would make the redirect an address of another host.
  if (path.endsWith("/") || !path.startsWith(root) || path.startsWith("//")) return false;
  const inside = decode(path.slice(root.length));
  if (inside === undefined || inside.split("/").includes("..")) return false;
  return existsSync(join(folder, inside, "index.html"));
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "Not found";
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1}`,
            )
          : error,
      );
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}
