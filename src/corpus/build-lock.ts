import { randomUUID } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { inProject } from "./paths.ts";

/** Who builds: the process, when it was started (null where the system does not tell), on which machine, since when. */
type Holder = { pid: number; started: string | null; host: string; since: string; into: string };

/**
 * When a process was started, in the system's own words: a number may be another process's after a restart. Null where
 * there is no /proc.
 */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    // The command's name, in brackets, may hold spaces. Of the fields after it the 20th is the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return `${boot} ${fields[19] ?? ""}`;
  } catch {
    return null;
  }
}

function isAlive({ pid, started, host }: Holder): boolean {
  // Nobody can look at the processes of another machine: its lock holds until someone takes it away.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return started === null || started === startOf(pid);
}

function holderIn(lock: string): { text: string; holder: Holder | null } | null {
  let text: string;
  try {
    text = readFileSync(lock, "utf8");
  } catch {
    return null;
  }
  try {
    return { text, holder: JSON.parse(text) as Holder };
  } catch {
    return { text, holder: null };
  }
}

/** Puts the lock there whole or not at all. False where there is one. */
function put(lock: string, text: string): boolean {
  const own = `${lock}.${randomUUID()}`;
  writeFileSync(own, text);
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes a dead build's lock away, and no other that came in its place meanwhile. */
function clear(lock: string, dead: string): void {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  try {
    if (readFileSync(aside, "utf8") !== dead) put(lock, readFileSync(aside, "utf8"));
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * One build at a time in one folder of the project: they share caches, and would write into each other's pages. Gives
 * what ends the hold; the end of the process ends it too, and a lock that a killed one left behind holds nobody up.
 * Throws one line that names the other build where there is one, or says why there can be no lock.
 */
export function takeBuildLock(into: string, folder = inProject(".cache")): () => void {
  const lock = join(folder, "build.lock");
  const { pid } = process;
  const own: Holder = {
    ...{ pid, started: startOf(pid), host: hostname(), since: new Date().toISOString(), into },
  };
  const text = JSON.stringify(own);
  mkdirSync(folder, { recursive: true });
  while (!put(lock, text)) {
    const known = holderIn(lock);
    if (known === null) continue;
    const { holder } = known;
    if (holder !== null && holder.pid !== pid && isAlive(holder))
      throw new Error(told(holder, lock));
    clear(lock, known.text);
  }
  const release = () => {
    process.off("exit", release);
    if (holderIn(lock)?.text === text) rmSync(lock, { force: true });
  };
  process.on("exit", release);
  return release;
}

function told({ pid, host, since, into }: Holder, lock: string): string {
  const where = host === hostname() ? "" : ` on ${host}`;
  return (
    `Another build is at work here: process ${pid}${where}, since ${since}, into ${into}. ` +
    `Wait for it or end it${where === "" ? "" : `; if it is gone, delete ${lock}`}.`
  );
}
