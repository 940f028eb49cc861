import { Worker } from "node:worker_threads";
import type { parseReport, SourceFile } from "../parse/index.ts";
import type { Register } from "../model/index.ts";
import type { Bounds } from "./bounds.ts";
import { outcomeSchema, refusalJson } from "./outcome.ts";
import type { WatchStart } from "./parse-watch.ts";
import { inProject } from "./paths.ts";

/** What a process is started with: the module of the parser (a file URL), the register, what one source may cost. */
export type ChildStart = { parser: string; register: Register; bounds: Bounds };

/**
 * What a process says: `ready` once the parser is loaded, `broken` where it cannot be, then one answer a source.
 * `keep: false` marks a fault of the parser rather than a fact about the source; it is not cached.
 */
export type ChildSays =
  | { say: "ready" }
  | { say: "broken"; reason: string }
  | { say: "answer"; json: string; keep: boolean };

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function answer(
  parse: typeof parseReport,
  source: SourceFile,
  register: Register,
): Promise<ChildSays> {
  const fault = (reason: string): ChildSays => {
    return { say: "answer", json: refusalJson("parser-fault", reason), keep: false };
  };
  try {
    const outcome = outcomeSchema.safeParse(await parse(source, register));
    if (outcome.success) return { say: "answer", json: JSON.stringify(outcome.data), keep: true };
    const where = outcome.error.issues[0];
    return fault(
      `the parser gave what the data contract does not allow: ${where?.path.join(".") ?? ""} ${where?.message ?? ""}`,
    );
  } catch (error) {
    return fault(`the parser failed: ${told(error)}`);
  }
}

const say = (said: ChildSays): void => void process.send?.(said);

/** Loads the parser, then answers for one source after another. */
async function begin({ parser, register, bounds }: ChildStart): Promise<void> {
  try {
    const { parseReport: parse } = (await import(parser)) as { parseReport: typeof parseReport };
    // How many sources came, then how many were answered: the watch reads whether one is being read.
    const state = new Int32Array(new SharedArrayBuffer(8));
    const watch = new Worker(inProject("src", "corpus", "parse-watch.ts"), {
      workerData: { state, bounds, parent: process.ppid } satisfies WatchStart,
    });
    watch.once("online", () => say({ say: "ready" }));
    process.on("message", (source: SourceFile) => {
      Atomics.add(state, 0, 1);
      void answer(parse, source, register).then((said) => {
        Atomics.add(state, 1, 1);
        say(said);
      });
    });
  } catch (error) {
    say({ say: "broken", reason: told(error) });
  }
}

// pdfjs drops promises that fail while it looks through a damaged file anew; what it could not make out it warns of.
process.on("unhandledRejection", () => undefined);
process.once("message", (start: ChildStart) => void begin(start));
process.once("disconnect", () => process.exit());
