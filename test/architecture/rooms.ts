import { posix } from "node:path";
import { codeBlocks } from "./code-blocks.ts";
import { importsOf, type Import } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

/** One row of the table: who lives where, and whom they may let in. */
export type Room = {
  name: string;
  /** Paths of its files begin with one of these. */
  at: string[];
  /** Rooms it may import from, itself always among them. */
  rooms: string[];
  /** Rooms it may import types from, and nothing else. */
  typesOf?: string[];
  /** Packages it may import, by name or as "name/" for everything below; "*" for all. */
  packages: string[];
};

const everywhere = ["*"];

/** The rooms of the house. Change this table in the commit that changes the rooms. */
export const rooms: Room[] = [
  // Data alone, without zod: pages and the browser read it too.
  {
    name: "tables",
    at: ["src/model/statistics.ts", "src/frameworks/"],
    rooms: [],
    typesOf: ["model"],
    packages: [],
  },
  { name: "model", at: ["src/model/"], rooms: ["tables"], packages: ["zod"] },
  {
    name: "parse index",
    at: ["src/parse/index.ts"],
    rooms: ["parse", "model", "tables"],
    packages: ["unified", "vfile"],
  },
  {
    name: "parse",
    at: ["src/parse/"],
    rooms: ["model", "tables"],
    packages: [
      ...["unified", "vfile", "vfile-message", "remark"],
      // Pure all the same: it turns bytes into bytes, and touches no disk.
      "node:zlib",
      ...["mdast-util-gfm-table", "micromark-extension-gfm-table"],
      ...["mdast", "mdast-util-to-string", "unist", "unist-util-visit", "pdfjs-dist/"],
    ],
  },
  {
    name: "corpus",
    at: ["src/corpus/", "src/content.config.ts"],
    rooms: ["model", "parse", "parse index"],
    packages: ["node:", "astro/loaders", "astro:content", "astro/zod", "csv-parse/", "yaml", "zod"],
  },
  { name: "text", at: ["src/text/"], rooms: [], packages: [] },
  { name: "wording", at: ["src/wording/"], rooms: ["model", "tables"], packages: [] },
  { name: "routes", at: ["src/routes/"], rooms: [], typesOf: ["model"], packages: [] },
  {
    name: "analysis",
    at: ["src/analysis/"],
    rooms: ["model", "tables", "text", "wording"],
    packages: ["@eslint-community/regexpp"],
  },
  {
    name: "search",
    at: ["src/search/"],
    rooms: ["tables", "text", "wording", "analysis"],
    typesOf: ["model"],
    packages: [],
  },
  {
    name: "export",
    at: ["src/export/"],
    rooms: ["model", "tables", "wording", "routes", "analysis", "search"],
    packages: [],
  },
  {
    name: "ui",
    at: ["src/ui/", "src/layouts/", "src/styles/"],
    rooms: ["tables", "text", "wording", "routes", "analysis", "search", "export"],
    typesOf: ["model"],
    // Pictures are drawn at build: the library needs a document, which Node has not.
    packages: ["astro/types", "@observablehq/plot", "linkedom"],
  },
  {
    name: "features",
    at: ["src/features/"],
    rooms: ["tables", "text", "wording", "routes", "analysis", "search", "export", "ui"],
    typesOf: ["model"],
    packages: ["astro/types"],
  },
  {
    name: "pages",
    at: ["src/pages/"],
    rooms: [
      "tables",
      "corpus",
      "wording",
      "routes",
      "analysis",
      "search",
      "export",
      "ui",
      "features",
    ],
    typesOf: ["model"],
    packages: ["astro", "@astrojs/rss"],
  },
  {
    name: "integrations",
    at: ["src/integrations/"],
    rooms: ["text", "corpus", "wording", "routes", "analysis", "search", "export"],
    typesOf: ["model"],
    packages: ["node:", "astro", "pagefind"],
  },
  {
    name: "script library",
    at: ["scripts/lib/"],
    rooms: ["model", "text", "analysis", "corpus", "export"],
    typesOf: ["parse index"],
    packages: everywhere,
  },
  {
    name: "tools",
    at: ["tools/"],
    rooms: [
      "text",
      "model",
      "parse index",
      "analysis",
      "search",
      "corpus",
      "integrations",
      "script library",
    ],
    packages: everywhere,
  },
  {
    name: "scripts",
    at: ["scripts/"],
    rooms: [
      ...["model", "parse index", "wording", "routes", "analysis", "corpus"],
      ...["script library", "tools"],
    ],
    packages: everywhere,
  },
];

/** Rooms whose code is pure, and whose patterns are tried against hostile input. */
export const pureRooms = [
  ...["src/model", "src/frameworks", "src/parse", "src/text", "src/wording"],
  ...["src/analysis", "src/search", "src/export"],
];

/** What code that reaches the browser may not ask for, by any path of imports. */
const neverInBrowser = {
  rooms: [
    ...["parse", "parse index", "corpus", "pages", "integrations"],
    ...["scripts", "script library", "tools", "model"],
  ],
  packages: ["node:", "astro", "astro:", "zod", "@observablehq/plot", "linkedom"],
};

/** Every import that the table does not allow, one line each: who, whom, and why not. */
export function strangers(files: SourceFile[]): string[] {
  const house = new Map(files.map((file) => [file.path, file]));
  return [...files.flatMap(againstTable), ...inBrowser(house)].toSorted();
}

function againstTable(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (room === undefined) return [`${file.path} is in no room of the table`];
  return codeBlocks(file)
    .flatMap(({ text }) => importsOf(text))
    .filter((asked) => !isAllowed(room, file.path, asked))
    .map(
      ({ specifier, typesOnly }) =>
        `${file.path} (${room.name}) imports ${typesOnly ? "types of " : ""}${specifier}`,
    );
}

function isAllowed(room: Room, from: string, { specifier, typesOnly }: Import): boolean {
  const path = pathOf(from, specifier);
  if (path === undefined) return matches(room.packages, specifier);
  const other = roomOf(path)?.name;
  if (other === undefined) return false;
  if (other === room.name || room.rooms.includes(other)) return true;
  return typesOnly && (room.typesOf ?? []).includes(other);
}

/** Follows the scripts of components and pages through every import of theirs. */
function inBrowser(house: Map<string, SourceFile>): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (from: string, text: string, start: string): void => {
    for (const { specifier, typesOnly } of importsOf(text)) {
      if (typesOnly) continue;
      const path = pathOf(from, specifier);
      const refused =
        path === undefined
          ? matches(neverInBrowser.packages, specifier)
          : neverInBrowser.rooms.includes(roomOf(path)?.name ?? "");
      if (refused)
        found.add(`${from} imports ${specifier} and runs in the browser (from ${start})`);
      const next = path === undefined ? undefined : house.get(path);
      if (next === undefined || refused || seen.has(next.path)) continue;
      seen.add(next.path);
      follow(next.path, next.text, start);
    }
  };
  for (const file of house.values()) {
    for (const block of codeBlocks(file)) {
      if (block.inBrowser) follow(file.path, block.text, file.path);
    }
  }
  return [...found];
}

function roomOf(path: string): Room | undefined {
  return rooms.find(({ at }) => at.some((start) => path.startsWith(start)));
}

/** The project's path of a relative import; undefined for a package. */
function pathOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  return posix.join(posix.dirname(from), specifier);
}

function matches(packages: string[], specifier: string): boolean {
  return packages.some(
    (name) =>
      name === "*" ||
      specifier === name ||
      (/[:/]$/.test(name) && (specifier.startsWith(name) || specifier === name.slice(0, -1))),
  );
}
