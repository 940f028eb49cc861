import { randomUUID } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Unfinished files are hidden, and name the process that writes them. */
const unfinished = /^\.import-(\d+)-[0-9a-f-]+$/u;

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Takes away what a killed run left half written in a folder. Gives how many files that were. */
export function cleanLeftovers(folder: string): number {
  const names = readdirSync(folder).filter((name) => {
    const writer = unfinished.exec(name)?.[1];
    return writer !== undefined && !isAlive(Number(writer));
  });
  for (const name of names) rmSync(join(folder, name), { force: true });
  return names.length;
}

function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a file all or nothing: whenever the process or the machine stops, there is the old file or the
 * new one, whole. Throws where the disk is full or forbids it; nothing is left behind then.
 */
export function putFile(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.import-${process.pid}-${randomUUID()}`);
  try {
    writeFileSync(temporary, bytes, { flag: "wx", flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  sync(folder);
}
