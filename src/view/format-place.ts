import type { Place } from "../model/index.ts";

function one({ unit, from, to }: Place): string {
  return from === to ? `${unit} ${from}` : `${unit}s ${from} to ${to}`;
}

/** "page 12", "lines 222 to 225", "page 12 and page 13". Empty where no place is known. */
export function formatPlaces(places: readonly Place[]): string {
  const words = places.map(one);
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
