import { resolve } from "node:path";
import { projectRoot } from "../../src/corpus/paths.ts";
import { withSlashes } from "./static-server.ts";

/** The folder of the built site: DIST, or dist/. */
export function builtSite(): string {
  return resolve(projectRoot(), process.env["DIST"] ?? "dist");
}

/** The path the site is built for and served under: BASE_PATH, or "/". */
export function basePath(): string {
  return withSlashes(process.env["BASE_PATH"] ?? "/");
}

/** PORT, or the one given. Throws one clear line for anything that is no port. */
export function portOr(usual: number): number {
  const wanted = process.env["PORT"];
  if (wanted === undefined || wanted === "") return usual;
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${wanted}", which is no port: give a whole number up to 65535.`);
  }
  return port;
}
