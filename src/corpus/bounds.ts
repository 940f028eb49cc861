/** What reading one source may cost before the process that reads it is ended. */
export type Bounds = {
  /** Resident megabytes of the whole process, whatever they hold: live objects, buffers, code. */
  megabytes: number;
  /** Milliseconds of a processor, so that a busy machine refuses nothing. */
  processor: number;
  /** Milliseconds by the clock, for what waits without working. */
  clock: number;
};

/** How a process ends that goes over a bound. A signal needs no turn of an event loop that never comes round. */
export const endings = { memory: "SIGKILL", time: "SIGTERM" } as const;

/** Megabytes of live objects a process may hold; below the bound of its memory, so that it collects in time. */
export const heapMegabytes = 300;

/** Three times what the largest report needs, and less than a browser's tab. */
export const usualBounds: Bounds = { megabytes: 430, processor: 4000, clock: 60_000 };
