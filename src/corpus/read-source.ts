import { createHash } from "node:crypto";
import { opendirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { SourceFile } from "../parse/index.ts";
import type { Refusal } from "./outcome.ts";

/** Far above any report: the largest known PDF of one has 0.8 MB. */
export const sizeLimit = 40_000_000;

/** A file's bytes, or why it cannot be read. Never throws. */
export function readSource(path: string): { ok: true; source: SourceFile } | Refusal {
  const refuse = (rule: string, reason: string): Refusal => ({ ok: false, rule, reason });
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      // One that cannot be opened throws, and is told as what it is.
      opendirSync(path).closeSync();
      return refuse("folder", "this is a folder, not a file");
    }
    if (!stat.isFile()) return refuse("not-a-file", "this is no ordinary file");
    if (stat.size > sizeLimit) {
      const size = Math.round(stat.size / 1e6);
      return refuse(
        "too-large",
        `${size} MB, far more than a report (limit ${sizeLimit / 1e6} MB)`,
      );
    }
    const bytes = readFileSync(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { ok: true, source: { file: basename(path), bytes, sha256 } };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") return refuse("missing-file", "no such file");
    if (code === "ELOOP") return refuse("missing-file", "a link that leads in a circle");
    if (code === "ENAMETOOLONG") return refuse("missing-file", "a name too long for any file");
    if (code === "EACCES" || code === "EPERM")
      return refuse("unreadable-file", "no permission to read it");
    return refuse(
      "unreadable-file",
      `cannot be read: ${error instanceof Error ? error.message : code}`,
    );
  }
}
