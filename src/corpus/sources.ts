import { existsSync, statSync, type Stats } from "node:fs";
import { delimiter, extname, isAbsolute, resolve } from "node:path";
import { filesBelow } from "./files-below.ts";
import { inProject } from "./paths.ts";

const extensions = new Set([".txt", ".md", ".pdf"]);

/** True where the file's ending is one that a source can have. */
function isSourceName(path: string): boolean {
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

/**
 * Source files in folders and their sub-folders, each once (`filesBelow`); and, for `readSource` to refuse in words,
 * folders that cannot be opened.
 */
export function sourcesIn(...folders: readonly string[]): string[] {
  return filesBelow(folders).filter(
    (path) => isSourceName(path) || statOf(path)?.isDirectory() === true,
  );
}

/** What a path leads to; undefined where that is nothing, or in a circle. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The folders that reports are read from: `content/reports` and those of the variable REPORTS. */
export function sourceFolders(reports = process.env["REPORTS"] ?? ""): string[] {
  const named = reports.split(delimiter).filter((folder) => folder !== "");
  for (const folder of named) {
    if (statOf(typedPath(folder))?.isDirectory() !== true) {
      throw new Error(`REPORTS names ${folder}, which is no folder`);
    }
  }
  return [inProject("content", "reports"), ...named.map(typedPath)];
}

/** Every source file of the site, folder by folder. */
export function listSources(folders = sourceFolders()): string[] {
  return sourcesIn(...folders.filter((folder) => existsSync(folder)));
}
