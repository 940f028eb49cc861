/** A list as runs: value, how often, value, how often. Columns of neighbours that agree become a few numbers. */
export type Runs<T> = (T | number)[];

/** [a, a, b] becomes [a, 2, b, 1]. */
export function toRuns<T>(values: readonly T[]): Runs<T> {
  const runs: Runs<T> = [];
  let start = 0;
  for (let at = 1; at <= values.length; at += 1) {
    const value = values[start] as T;
    if (at < values.length && values[at] === value) continue;
    runs.push(value, at - start);
    start = at;
  }
  return runs;
}

/** [a, 2, b, 1] becomes [a, a, b]. */
export function fromRuns<T>(runs: Runs<T>): T[] {
  const values: T[] = [];
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const value = runs[at] as T;
    const count = runs[at + 1] as number;
    for (let done = 0; done < count; done += 1) values.push(value);
  }
  return values;
}
