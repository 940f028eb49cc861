import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, createWriteStream } from "node:fs";
import { dirname } from "node:path";
import { finished } from "node:stream/promises";
import { inProject, projectRoot } from "../../src/corpus/paths.ts";

export type Count = { passed: number; failed: number; skipped: number };

/** One stage of `npm test`: a command, and how many tests of what kind it ran. */
export type Stage = {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Where the command leaves its figures; without it the whole stage counts as one test. */
  figures?: { file: string; read: (json: unknown) => Count };
  /** Minutes until the stage is ended and counts as failed. */
  minutes: number;
};

export type Outcome = Count & { name: string; seconds: number; log: string };

/**
 * Runs one stage, its output into a file of test-results/. A stage that ends badly, runs out of time, leaves no
 * figures or ran no test counts at least one failure, whatever its figures say.
 */
export async function runStage({ name, command, env, figures, minutes }: Stage): Promise<Outcome> {
  const started = performance.now();
  const log = inProject("test-results", "stages", `${name.replaceAll(" ", "-")}.log`);
  const figuresFile = figures === undefined ? undefined : inProject(figures.file);
  mkdirSync(dirname(log), { recursive: true });
  if (figuresFile !== undefined) rmSync(figuresFile, { force: true });

  const ended = await runCommand(command, { ...process.env, ...env }, log, minutes);
  const count = figures === undefined ? one(ended) : readCount(figures, figuresFile ?? "", ended);
  return { ...count, name, log, seconds: (performance.now() - started) / 1000 };
}

function one(ended: boolean): Count {
  return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 };
}

function readCount(figures: NonNullable<Stage["figures"]>, file: string, ended: boolean): Count {
  let count: Count;
  try {
    count = figures.read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const credible = ended && count.passed > 0;
  return { ...count, failed: count.failed === 0 && !credible ? 1 : count.failed };
}

/** True where the command ended well and in time. */
async function runCommand(
  [program = "", ...rest]: string[],
  env: NodeJS.ProcessEnv,
  log: string,
  minutes: number,
): Promise<boolean> {
  const out = createWriteStream(log);
  const child = spawn(program, rest, {
    cwd: projectRoot(),
    env,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
    detached: process.platform !== "win32",
  });
  child.stdout.pipe(out, { end: false });
  child.stderr.pipe(out, { end: false });
  const timer = setTimeout(() => {
    out.write(`\nEnded after ${minutes} minutes without an end of its own.\n`);
    endGroup(child.pid);
  }, minutes * 60_000);
  const ended = await new Promise<boolean>((resolve) => {
    child.once("error", (error) => {
      out.write(`${error.message}\n`);
      resolve(false);
    });
    child.once("close", (code) => {
      resolve(code === 0);
    });
  });
  clearTimeout(timer);
  out.end();
  await finished(out);
  return ended;
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}
