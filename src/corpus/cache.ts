import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "./paths.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Removes a file where that can be done. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be removed nothing is trusted either: every entry is checked when it is read.
  }
}

/**
 * Outcomes on disk, one file each: `<folder>/<fingerprint>/<key>.json`, first line the checksum of
 * the second, second line the JSON. The key is of the source's bytes and its file name, since the date
 * of a report may come from the name. The cache never fails a build: what cannot be read is a miss.
 */
export type Cache = {
  readonly fingerprint: string;
  /** The JSON kept for this source, or null. A damaged entry is thrown away. */
  get(file: string, sourceSha256: string): string | null;
  put(file: string, sourceSha256: string, json: string): void;
  /** Throws this entry away: what it holds is no outcome. */
  drop(file: string, sourceSha256: string): void;
  /** Throws away the entries of all other fingerprints. */
  prune(): void;
};

/** The cache of one state of the parser. */
export function openCache(fingerprint: string, folder = inProject(".cache", "reports")): Cache {
  const own = join(folder, fingerprint);
  const pathOf = (file: string, source: string) =>
    join(own, `${sha256(`${source}\n${file}`).slice(0, 40)}.json`);

  const drop: Cache["drop"] = (file, source) => {
    remove(pathOf(file, source));
  };

  return {
    fingerprint,
    drop,
    get(file, source) {
      let text: string;
      try {
        text = readFileSync(pathOf(file, source), "utf8");
      } catch {
        return null;
      }
      const json = text.slice(65);
      if (text[64] === "\n" && sha256(json) === text.slice(0, 64)) return json;
      drop(file, source);
      return null;
    },
    put(file, source, json) {
      const path = pathOf(file, source);
      const unfinished = `${path}.${randomUUID()}.tmp`;
      try {
        mkdirSync(own, { recursive: true });
        writeFileSync(unfinished, `${sha256(json)}\n${json}`);
        renameSync(unfinished, path);
      } catch {
        // A full or read-only disk costs the next build time, nothing else.
        remove(unfinished);
      }
    },
    prune() {
      try {
        for (const name of readdirSync(folder)) {
          if (name !== fingerprint) rmSync(join(folder, name), { recursive: true, force: true });
        }
        for (const name of readdirSync(own)) {
          if (name.endsWith(".tmp")) remove(join(own, name));
        }
      } catch {
        // Nothing was ever kept, or another build prunes at the same time.
      }
    },
  };
}
