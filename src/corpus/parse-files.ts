import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { setImmediate as breathe } from "node:timers/promises";
import type { Register } from "../model/index.ts";
import { usualBounds, type Bounds } from "./bounds.ts";
import type { Cache } from "./cache.ts";
import { outcomeSchema, type ParsedFile, refusalJson } from "./outcome.ts";
import { parseProcess, type ParseProcess } from "./parse-process.ts";
import { inProject } from "./paths.ts";
import { readSource } from "./read-source.ts";

export type ParseOptions = {
  register: Register;
  /** Null: parse everything and keep nothing. */
  cache: Cache | null;
  /** How many files are done, of how many, and how many of those had to be parsed. */
  onProgress?: (done: number, total: number, parsed: number) => void;
  /** Processes; as many as the machine has cores if not given, 8 at most for the sake of memory. */
  processes?: number;
  /** What one file may cost, where it is not as usual. */
  bounds?: Partial<Bounds>;
  /** The module that has `parseReport`; the project's own if not given. */
  parser?: string;
};

/** The kept outcome of a source, or null. What is no outcome any more is thrown away. */
function kept(cache: Cache | null, file: string, sha256: string): string | null {
  const json = cache?.get(file, sha256) ?? null;
  if (json === null) return null;
  try {
    if (outcomeSchema.safeParse(JSON.parse(json)).success) return json;
  } catch {
    // Not JSON: as bad as another shape.
  }
  cache?.drop(file, sha256);
  return null;
}

/**
 * Reads and parses files on all cores and gives their outcomes in the order of `paths`, each as soon as
 * it and all before it are ready. A file that cannot be read, or that breaks or stops the parser, is a refusal
 * of its own. Throws only where the parser itself cannot be loaded.
 */
export async function* parseFiles(
  paths: readonly string[],
  options: ParseOptions,
): AsyncGenerator<ParsedFile, void> {
  const { register, cache, onProgress } = options;
  const bounds = { ...usualBounds, ...options.bounds };
  const parser = pathToFileURL(options.parser ?? inProject("src", "parse", "index.ts")).href;
  const waiting = paths.map(() => Promise.withResolvers<ParsedFile>());
  let next = 0;
  let done = 0;
  let parsed = 0;

  async function one(path: string, reader: ParseProcess): Promise<ParsedFile> {
    const read = readSource(path);
    if (!read.ok) return { path, sha256: null, json: refusalJson(read.rule, read.reason) };
    const { source } = read;
    const known = kept(cache, source.file, source.sha256);
    if (known !== null) return { path, sha256: source.sha256, json: known };
    parsed += 1;
    const { json, keep } = await reader.parse(source);
    if (keep) cache?.put(source.file, source.sha256, json);
    return { path, sha256: source.sha256, json };
  }

  async function lane(reader: ParseProcess): Promise<void> {
    while (next < paths.length) {
      const index = next++;
      const path = paths[index] ?? "";
      waiting[index]?.resolve(await one(path, reader));
      done += 1;
      onProgress?.(done, paths.length, parsed);
      await breathe();
    }
  }

  const lanes = Math.min(options.processes ?? Math.min(availableParallelism(), 8), paths.length);
  const readers = Array.from({ length: lanes }, () => parseProcess(parser, register, bounds));
  const work = Promise.all(readers.map(lane));
  work.catch((error: unknown) => {
    for (const { promise, reject } of waiting) {
      promise.catch(() => undefined);
      reject(error);
    }
  });
  try {
    for (const { promise } of waiting) yield await promise;
  } finally {
    next = paths.length;
    await Promise.all(readers.map((reader) => reader.close()));
  }
}
