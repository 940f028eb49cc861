import { join } from "node:path";
import type { Pattern } from "./patterns.ts";
import { pureRooms } from "./rooms.ts";
import { codeBelow, root } from "./source-files.ts";

/**
 * Every regular expression that the parser and the views build from strings: when their files are loaded, and
 * while the work given is done. No file of theirs may be loaded before.
 */
export async function builtPatterns(work: () => Promise<void>): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, given: [string | RegExp, string?]) {
      const pattern = new target(...given);
      const where = builder();
      if (where !== undefined) found.set(`${where} ${String(pattern)}`, { where, pattern });
      return pattern;
    },
  });
  try {
    for (const { path } of pureRooms.flatMap(codeBelow)) {
      await import(join(root, path));
    }
    await work();
  } finally {
    globalThis.RegExp = native;
  }
  return [...found.values()].map(({ where, pattern }) => ({
    where: `${where} ${String(pattern)}`,
    pattern,
  }));
}

/** The file of ours that is building a pattern; undefined where a package does. */
function builder(): string | undefined {
  const frames = new Error().stack?.split("\n") ?? [];
  const caller = frames.find(
    (frame) => frame.includes(" at ") && !frame.includes(import.meta.filename),
  );
  return /\/(src\/(?:parse|text|wording|analysis|search|export)\/[^:?)]+)/.exec(
    caller?.replace(root, "/") ?? "",
  )?.[1];
}
