import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { SourceFile } from "../parse/index.ts";
import { refusalJson } from "./outcome.ts";
import type { WorkerAnswer, WorkerStart } from "./parse-worker.ts";
import { inProject } from "./paths.ts";

/** One thread that parses one source at a time. A source that kills or stops it costs only itself. */
export type ParseThread = {
  parse(source: SourceFile): Promise<{ json: string; keep: boolean }>;
  close(): Promise<void>;
};

/** Node 22.18 and later run TypeScript as it is; older ones need the loader the project ships with. */
const execArgv = process.features.typescript
  ? []
  : ["--import", pathToFileURL(inProject("node_modules", "tsx", "dist", "loader.mjs")).href];

/** Megabytes of live objects a thread may hold: three times what the longest report needs. */
const heapLimit = 1024;

/** Takes away our own listeners. All of them at once would also take those the worker itself lives by. */
function quiet(worker: Worker): void {
  for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
  // An error that comes after the answer is no news, but without a listener it would end the process.
  worker.on("error", () => undefined);
}

function startWorker(start: WorkerStart): Promise<Worker> {
  // Found from the project's root, because a site build moves this code into a bundle.
  const worker = new Worker(inProject("src", "store", "parse-worker.ts"), {
    workerData: start,
    execArgv,
    // A library's chatter must not reach a program that reads reports from standard output.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: heapLimit },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return new Promise((resolve, reject) => {
    worker.once("message", () => {
      quiet(worker);
      resolve(worker);
    });
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the parser's thread ended before it was ready")));
  });
}

function ask(
  worker: Worker,
  source: SourceFile,
  timeout: number,
): Promise<{ json: string; keep: boolean; alive: boolean }> {
  return new Promise((resolve) => {
    const dead = (rule: string, reason: string) =>
      end({ json: refusalJson(rule, reason), keep: false, alive: false });
    const timer = setTimeout(
      () => dead("parser-timeout", `not read within ${timeout / 1000} seconds, given up`),
      timeout,
    );
    // The thread itself keeps the process alive; a closed one must not.
    timer.unref();
    const end = (result: { json: string; keep: boolean; alive: boolean }) => {
      clearTimeout(timer);
      quiet(worker);
      resolve(result);
    };
    worker.once("message", (said: WorkerAnswer) => {
      if (!said.ready) end({ json: said.json, keep: said.keep, alive: true });
    });
    worker.once("error", (error: Error) =>
      dead("parser-fault", `the parser failed: ${error.message}`),
    );
    worker.once("exit", () => dead("parser-fault", "the parser's thread ended on this file"));
    worker.postMessage(source);
  });
}

/** A thread that starts with its first source, and starts anew after a source that ended it. */
export function parseThread(start: WorkerStart, timeout: number): ParseThread {
  let worker: Worker | null = null;
  const close = async () => {
    const ending = worker;
    worker = null;
    if (ending === null) return;
    quiet(ending);
    await ending.terminate();
  };
  return {
    close,
    async parse(source) {
      worker ??= await startWorker(start);
      const { alive, ...said } = await ask(worker, source, timeout);
      if (!alive) await close();
      return said;
    },
  };
}
