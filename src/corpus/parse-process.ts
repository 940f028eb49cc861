import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
import type { Register } from "../model/index.ts";
import type { SourceFile } from "../parse/index.ts";
import { endings, heapMegabytes, type Bounds } from "./bounds.ts";
import { refusalJson } from "./outcome.ts";
import type { ChildSays, ChildStart } from "./parse-child.ts";
import { inProject } from "./paths.ts";

/** One process that parses one source at a time. A source that kills or stops it costs only itself. */
export type ParseProcess = {
  parse(source: SourceFile): Promise<Answer>;
  close(): Promise<void>;
};

type Answer = { json: string; keep: boolean };

/** Node 22.18 and later run TypeScript as it is; older ones need the loader the project ships with. */
const loader = process.features.typescript
  ? []
  : ["--import", pathToFileURL(inProject("node_modules", "tsx", "dist", "loader.mjs")).href];

async function start(parser: string, register: Register, bounds: Bounds): Promise<ChildProcess> {
  // Found from the project's root, because a site build moves this code into a bundle.
  const child = fork(inProject("src", "corpus", "parse-child.ts"), {
    execArgv: [...loader, `--max-old-space-size=${heapMegabytes}`],
    serialization: "advanced",
    // A library's chatter must not reach a program that reads reports from standard output.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = new Promise<never>((_, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error("the parser's process ended before it was ready")));
  });
  child.send({ parser, register, bounds } satisfies ChildStart);
  const [said] = (await Promise.race([once(child, "message"), ended])) as [ChildSays];
  quiet(child);
  if (said.say === "ready") return child;
  child.kill("SIGKILL");
  throw new Error(said.say === "broken" ? said.reason : "the parser's process spoke out of turn");
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Takes away our own listeners. */
function quiet(child: ChildProcess): void {
  for (const event of ["message", "error", "exit"]) child.removeAllListeners(event);
  // An error that comes after the answer is no news, but without a listener it would end this process.
  child.on("error", () => undefined);
}

/** Whether a process ended for its memory. SIGABRT and SIGTRAP: the engine itself had no room left for live objects. */
const wasFull = (signal: NodeJS.Signals | null): boolean =>
  signal === endings.memory || signal === "SIGABRT" || signal === "SIGTRAP";

/** Why a process ended on a source, as its refusal. */
function refusalOf(signal: NodeJS.Signals | null, bounds: Bounds): string {
  if (signal === endings.time) {
    return refusalJson(
      "parser-timeout",
      `not read within ${bounds.processor / 1000} seconds of work, far more than any report needs, given up`,
    );
  }
  if (wasFull(signal)) {
    return refusalJson(
      "parser-memory",
      `reading it needs more than ${bounds.megabytes} MB of memory, far more than any report, given up`,
    );
  }
  return refusalJson("parser-fault", "the parser's process ended on this file");
}

/** An answer, whether the process lives that gave it, and whether it ended for its memory. */
type Asked = Answer & { alive: boolean; full: boolean };

function ask(child: ChildProcess, source: SourceFile, bounds: Bounds): Promise<Asked> {
  return new Promise((resolve) => {
    const end = (result: Asked) => {
      clearTimeout(timer);
      quiet(child);
      resolve(result);
    };
    const dead = (json: string, full = false) => end({ json, keep: false, alive: false, full });
    const timer = setTimeout(() => {
      const reason = `not read within ${bounds.clock / 1000} seconds, given up`;
      dead(refusalJson("parser-timeout", reason));
    }, bounds.clock);
    // The process itself keeps this one alive; a closed one must not.
    timer.unref();
    child.on("message", (said: ChildSays) => {
      if (said.say === "answer") {
        end({ json: said.json, keep: said.keep, alive: true, full: false });
      }
    });
    child.once("exit", (_code, signal) => dead(refusalOf(signal, bounds), wasFull(signal)));
    child.send(source);
  });
}

/**
 * A process that starts with its first source, and starts anew after a source that ended it. What others left in its
 * memory is not this source's doing: one that fills it is read again in a process of its own.
 */
export function parseProcess(parser: string, register: Register, bounds: Bounds): ParseProcess {
  let child: ChildProcess | null = null;
  /** It has read a source before. */
  let used = false;
  const close = async () => {
    const ending = child;
    child = null;
    if (ending === null || hasEnded(ending)) return;
    quiet(ending);
    const gone = once(ending, "exit");
    ending.kill("SIGKILL");
    await gone;
  };
  const askOne = async (source: SourceFile): Promise<Asked> => {
    // It may have ended since its last answer: what that left in its memory was too much.
    if (child !== null && hasEnded(child)) child = null;
    child ??= await start(parser, register, bounds);
    const asked = await ask(child, source, bounds);
    if (!asked.alive) await close();
    return asked;
  };
  return {
    close,
    async parse(source) {
      let asked = await askOne(source);
      if (asked.full && used) asked = await askOne(source);
      const { json, keep, alive } = asked;
      used = alive;
      return { json, keep };
    },
  };
}
