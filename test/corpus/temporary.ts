import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { FakeSource } from "./fake-parser.ts";

/** The parser for tests, as `parser` of the store's functions takes it. */
export const fakeParser = fileURLToPath(new URL("fake-parser.ts", import.meta.url));

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "inspection-compare-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a source for the fake parser and gives its path. */
export function fakeFile(folder: string, name: string, source: FakeSource | string): string {
  const path = join(folder, name);
  writeFileSync(path, typeof source === "string" ? source : JSON.stringify(source));
  return path;
}
