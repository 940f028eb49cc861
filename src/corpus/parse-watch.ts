import { workerData } from "node:worker_threads";
import { endings, type Bounds } from "./bounds.ts";

/** `state`: sources received, sources answered. `parent`: the id of the process that asks. */
export type WatchStart = { state: Int32Array; bounds: Bounds; parent: number };

/** Often enough that nothing fills the machine between two looks. */
const everyMilliseconds = 10;

/** Milliseconds of a processor that the process has used, all its threads together. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Watches its own process from a thread beside the parser, which may be in a loop that lets nothing else run. A
 * thread's resource limits hold no buffers, so the whole process is measured, and ended by a signal.
 */
function watch({ state, bounds, parent }: WatchStart): void {
  const end = (signal: NodeJS.Signals) => process.kill(process.pid, signal);
  let reading = 0;
  let begun = 0;
  setInterval(() => {
    const received = Atomics.load(state, 0);
    if (received !== reading) {
      reading = received;
      begun = processor();
    }
    if (process.memoryUsage.rss() > bounds.megabytes * 1e6) end(endings.memory);
    const busy = received !== Atomics.load(state, 1);
    if (busy && processor() - begun > bounds.processor) end(endings.time);
    // Whoever asked is gone, and nobody waits for the answer.
    if (process.ppid !== parent) end(endings.memory);
  }, everyMilliseconds);
}

watch(workerData as WatchStart);
