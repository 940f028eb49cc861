import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A folder of this project is known by the register it holds. */
function rootAbove(folder: string): string | null {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, "content", "authorities.csv"))) return here;
    if (here === dirname(here)) return null;
  }
}

/**
 * The project's root. Looked for above this file and then above the working folder: inside a site
 * build this module runs from a bundle, which may lie outside the project.
 */
export function projectRoot(): string {
  const root = rootAbove(dirname(fileURLToPath(import.meta.url))) ?? rootAbove(process.cwd());
  if (root === null) throw new Error("No content/authorities.csv here or in any folder above");
  return root;
}

/** A path inside the project. */
export function inProject(...parts: string[]): string {
  return join(projectRoot(), ...parts);
}
