import { parentPort, workerData } from "node:worker_threads";
import type { parseReport, SourceFile } from "../parse/index.ts";
import type { Register } from "../model/index.ts";
import { outcomeSchema, refusalJson } from "./outcome.ts";

/** What a worker is started with: the module of the parser (a file URL), and the register. */
export type WorkerStart = { parser: string; register: Register };

/**
 * What a worker says: `ready` once the parser is loaded, then one answer a source. `keep: false` marks
 * a fault of the parser rather than a fact about the source; it is not cached.
 */
export type WorkerAnswer = { ready: true } | { ready: false; json: string; keep: boolean };

const { parser, register } = workerData as WorkerStart;
const { parseReport: parse } = (await import(parser)) as { parseReport: typeof parseReport };

async function answer(source: SourceFile): Promise<WorkerAnswer> {
  try {
    const outcome = outcomeSchema.safeParse(await parse(source, register));
    if (outcome.success) return { ready: false, json: JSON.stringify(outcome.data), keep: true };
    const where = outcome.error.issues[0];
    const reason = `the parser gave what the data contract does not allow: ${where?.path.join(".") ?? ""} ${where?.message ?? ""}`;
    return { ready: false, json: refusalJson("parser-fault", reason), keep: false };
  } catch (error) {
    const reason = `the parser failed: ${error instanceof Error ? error.message : String(error)}`;
    return { ready: false, json: refusalJson("parser-fault", reason), keep: false };
  }
}

parentPort?.on("message", (source: SourceFile) => {
  void answer(source).then((said) => parentPort?.postMessage(said));
});
parentPort?.postMessage({ ready: true } satisfies WorkerAnswer);
