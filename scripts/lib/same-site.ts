import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Two built sites held against each other. */
export type SiteDifferences = {
  /** How many files both have. */
  files: number;
  onlyOld: string[];
  onlyNew: string[];
  /** Files that differ, each with a few words about the first place. */
  changed: { path: string; before: string; after: string }[];
};

/** Scripts and styles, whose names are hashes of what is in them. */
const bundled = /^_astro\//u;

/** What is made of hashes, names of bundles, of scoped styles and of trusted scripts, and how wide a space is. */
const unsaid: readonly (readonly [RegExp, string])[] = [
  [/[\w-]+\.[\w-]{8}\.(js|css)/gu, "HASH.$1"],
  [/(astro-cid-|astro-)[a-z0-9]{8}/gu, "$1HASH"],
  [/\s+/gu, " "],
  [/'sha(?:256|384|512)-[^']+'/gu, "'sha-HASH'"],
];

/** A text without what changes whenever code moves, and means nothing to a reader. */
function withoutHashes(text: string): string {
  return unsaid.reduce((left, [pattern, name]) => left.replace(pattern, name), text);
}

/** What differs between two folders of built pages but for names with a hash in them. */
export function differences(old: string, now: string): SiteDifferences {
  const [before, after] = [filesOf(old), filesOf(now)];
  const both = [...before].filter((path) => after.has(path));
  return {
    files: both.length,
    onlyOld: [...before].filter((path) => !after.has(path)),
    onlyNew: [...after].filter((path) => !before.has(path)),
    changed: both.flatMap((path) => {
      const [a, b] = [old, now].map((folder) => readFileSync(join(folder, path)));
      if (a === undefined || b === undefined || a.equals(b)) return [];
      const [one, other] = [a, b].map((bytes) => withoutHashes(bytes.toString("utf8")));
      if (one === undefined || other === undefined || one === other) return [];
      const at = firstDifference(one, other);
      return [{ path, before: around(one, at), after: around(other, at) }];
    }),
  };
}

function filesOf(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replace(/^\//u, ""))
    .filter((path) => !bundled.test(path));
  return new Set(paths.toSorted());
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at + 80);
