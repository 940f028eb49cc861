import { existsSync, readdirSync, statSync } from "node:fs";
import { delimiter, extname, isAbsolute, join, resolve } from "node:path";
import { inProject } from "./paths.ts";

const extensions = new Set([".txt", ".md", ".pdf"]);

/** True where the file's ending is one that a source can have. */
export function isSourceName(path: string): boolean {
  return extensions.has(extname(path).toLowerCase());
}

/**
 * A path as a person typed it. npm runs commands in the project's root, so what is not there
 * is looked for where the person stood.
 */
export function typedPath(path: string): string {
  const here = resolve(path);
  const from = process.env["INIT_CWD"];
  if (isAbsolute(path) || existsSync(here) || from === undefined) return here;
  const there = resolve(from, path);
  return existsSync(there) ? there : here;
}

/** Source files in a folder and its sub-folders, hidden ones left out, by name. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isSourceName(path) && !path.slice(folder.length).includes("/."))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The folders that reports are read from: `content/reports` and those of the variable REPORTS. */
export function sourceFolders(reports = process.env["REPORTS"] ?? ""): string[] {
  const named = reports.split(delimiter).filter((folder) => folder !== "");
  for (const folder of named) {
    if (!statSync(typedPath(folder), { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`REPORTS names ${folder}, which is no folder`);
    }
  }
  return [inProject("content", "reports"), ...named.map(typedPath)];
}

/** Every source file of the site, folder by folder. */
export function listSources(folders = sourceFolders()): string[] {
  return [...new Set(folders.filter((folder) => existsSync(folder)).flatMap(sourcesIn))];
}
