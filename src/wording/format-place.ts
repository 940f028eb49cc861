import type { Place } from "../model/index.ts";

function one({ unit, from, to }: Place): string {
  return from === to ? `${unit} ${from}` : `${unit}s ${from} to ${to}`;
}

/** Places that follow one another as one: lines 67, 68 and 69 are lines 67 to 69. */
function joined(places: readonly Place[]): Place[] {
  const runs: Place[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.unit === place.unit && place.from >= last.from && place.from <= last.to + 1) {
      runs[runs.length - 1] = { ...last, to: Math.max(last.to, place.to) };
    } else {
      runs.push(place);
    }
  }
  return runs;
}

/** "page 12", "lines 222 to 225", "page 1 and page 9". Empty where no place is known. */
export function formatPlaces(places: readonly Place[]): string {
  const words = joined(places).map(one);
  const last = words.pop();
  if (last === undefined) return "";
  return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}

/** The official PDF at the page a thing was read from; null for a text, or where no address is known. */
export function pageHref(officialUrl: string | null, places: readonly Place[]): string | null {
  const first = places[0];
  if (officialUrl === null || first?.unit !== "page") return null;
  return `${officialUrl}#page=${first.from}`;
}
