import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** A path without links; null where it leads nowhere, or in a circle. */
function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/**
 * Files in folders and their sub-folders, hidden ones left out; each real file once, however many links lead to it,
 * or in circles: its own path counts before that of a link. A folder that cannot be opened stands in the list itself,
 * and so does a link that leads nowhere: whoever reads the list finds that out and says so. In the order of the
 * folders, then of paths.
 */
export function filesBelow(folders: readonly string[]): string[] {
  const seen = new Set<string>();
  return folders.flatMap((folder) => walk(folder, seen).sort((a, b) => (a < b ? -1 : 1)));
}

/** The files below one folder that were not seen before: real folders first, then linked ones, then linked files. */
function walk(folder: string, seen: Set<string>): string[] {
  const files: string[] = [];
  const isNew = (real: string) => !seen.has(real) && seen.add(real).size > 0;
  const folders = [folder];
  const linkedFolders: string[] = [];
  const linkedFiles: string[] = [];
  for (;;) {
    const here = folders.shift() ?? linkedFolders.shift();
    if (here === undefined) break;
    const real = realPath(here) ?? here;
    if (!isNew(real)) continue;
    const entries = entriesOf(here);
    if (entries === null) files.push(here);
    for (const entry of entries ?? []) {
      const path = join(here, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isNew(join(real, entry.name))) files.push(path);
      else if (entry.isSymbolicLink())
        (leadsToFolder(path) ? linkedFolders : linkedFiles).push(path);
    }
  }
  return [...files, ...linkedFiles.filter((path) => isNew(realPath(path) ?? path))];
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory();
  } catch {
    return false;
  }
}
