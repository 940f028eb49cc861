import { readFileSync } from "node:fs";

/** Processor seconds and peak memory of a program that this process started, as Linux tells; null where it does not. */
export type ProgramUsage = { cpu: number; megabytes: number };

/** Watches the programs whose names begin so while some work is done; the most they used by its end. */
export async function usageOf<T>(
  name: string,
  work: () => Promise<T>,
): Promise<{ result: T; usage: ProgramUsage | null }> {
  let usage: ProgramUsage | null = null;
  const look = () => (usage = read(name) ?? usage);
  const watching = setInterval(look, 50);
  try {
    const result = await work();
    return { result, usage };
  } finally {
    clearInterval(watching);
  }
}

function read(name: string): ProgramUsage | null {
  try {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim();
    const found = children
      .split(" ")
      .find((id) => readFileSync(`/proc/${id}/comm`, "utf8").startsWith(name));
    const [, stat = ""] = readFileSync(`/proc/${found}/stat`, "utf8").split(") ");
    const [user, system] = stat.split(" ").slice(11, 13).map(Number);
    const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${found}/status`, "utf8"));
    // Linux tells processor time in hundredths of a second to every program, and memory in KiB.
    return { cpu: ((user ?? 0) + (system ?? 0)) / 100, megabytes: Number(peak?.[1]) / 1024 };
  } catch {
    return null;
  }
}
