import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Register } from "../model/index.ts";
import { projectRoot } from "./paths.ts";

/** Packages whose version can change what a parse gives. */
const packages = ["pdfjs-dist", "remark", "remark-parse", "unified", "vfile", "zod"];

/**
 * A hash over everything but the source that a parse depends on: the code of the parser and the model,
 * the versions of the packages they use, and the register. Not over Node, which must not matter.
 */
export function parserFingerprint(register: Register, root = projectRoot()): string {
  const hash = createHash("sha256");
  for (const room of ["parse", "model"]) {
    const folder = join(root, "src", room);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  for (const name of packages) {
    const manifest = join(root, "node_modules", name, "package.json");
    if (!existsSync(manifest)) continue;
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
    hash.update(`${name}@${version}\0`);
  }
  return hash.update(JSON.stringify(register)).digest("hex").slice(0, 16);
}
