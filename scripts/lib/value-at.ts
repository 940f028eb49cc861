import type { Place, Report } from "../../src/model/index.ts";

/** A value of a report, and where in the source it was read. */
export type Found = { name: string; value: unknown; places: Place[] };

/**
 * The values of a report that a path names: fields joined by full stops. In a list a field is the id, key or area of
 * an entry, or its number from 0: `statistics.looked_after`, `judgements.overall`, `findings.finding-12`, `team.0`.
 */
export function valuesAt(report: Report, path: string): Found[] {
  let found: Omit<Found, "places">[] = [{ name: "", value: report }];
  for (const part of path.split(".")) {
    found = found.flatMap(({ name, value }) =>
      step(value, part).map((inner) => ({
        name: name === "" ? part : `${name}.${part}`,
        value: inner,
      })),
    );
  }
  return found.map((one) => ({ ...one, places: placesIn(one.value) }));
}

function step(value: unknown, part: string): unknown[] {
  if (Array.isArray(value)) {
    const list: unknown[] = value;
    const named = list.filter((entry) => names(entry).includes(part));
    return named.length > 0 || !/^\d+$/u.test(part) ? named : list.slice(Number(part)).slice(0, 1);
  }
  if (value === null || typeof value !== "object" || !Object.hasOwn(value, part)) return [];
  return [(value as Record<string, unknown>)[part]];
}

function names(entry: unknown): unknown[] {
  if (entry === null || typeof entry !== "object") return [];
  const { id, key, area } = entry as Record<string, unknown>;
  return [id, key, area];
}

/** All places within a value. */
function placesIn(value: unknown): Place[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name === "places") return inner as Place[];
    if (name === "place") return inner === null ? [] : [inner as Place];
    return placesIn(inner);
  });
}

/** Whether two stretches of a source share a line or page. */
export const overlaps = (a: Place, b: Place): boolean => a.from <= b.to && b.from <= a.to;
