const key = Symbol.for("inspection-compare.store");
type Holder = { [key]?: Map<string, unknown> };

/** One map a process: the site's bundle may hold this module more than once. */
function memory(): Map<string, unknown> {
  const holder = globalThis as Holder;
  return (holder[key] ??= new Map<string, unknown>());
}

/** What `make` gave the first time it was asked for under this name. */
export function memo<T>(name: string, make: () => T): T {
  const known = memory();
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}

/** Forgets everything: sources, register or parser changed on disk. */
export function forget(): void {
  memory().clear();
}
