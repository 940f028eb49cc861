import { spawn } from "node:child_process";
import { projectRoot } from "../../src/corpus/paths.ts";

export type Ran = { stdout: string; stderr: string; exit: number | null };

/** Runs a script of this project to its end, or until `until` milliseconds have passed and it is killed. */
export function run(script: string, words: string[], until?: number): Promise<Ran> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...words], {
    cwd: projectRoot(),
    env: { ...process.env, INIT_CWD: undefined, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ran: Ran = { stdout: "", stderr: "", exit: null };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (ran.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (ran.stderr += text));
  if (until !== undefined) setTimeout(() => child.kill("SIGKILL"), until);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exit) => resolve({ ...ran, exit }));
  });
}

/** The lines of a text that ends with a line's end. */
export function linesOf(text: string): string[] {
  return text.split("\n").slice(0, -1);
}
