import type { Authority } from "../../model/index.ts";
import { plainLetters } from "./plain-letters.ts";

const title =
  /\b(?:london borough|royal borough|metropolitan borough|metropolitan district|county borough|borough|city|county|council|corporation|metropolitan|unitary authority|district|royal|the|of|and|local authority)\b/gu;

/** A body that runs the services for an authority and bears its name: "Bradford Children and Families Trust". */
const trust = / children\b.*$/isu;

/** A name in small letters without its titles: "city of bradford, metropolitan" is "bradford,". */
export function withoutTitles(name: string): string {
  return name.replace(/&/gu, " and ").replace(title, " ").replace(/\s+/gu, " ").trim();
}

/**
 * The words that tell authorities apart: "City of Bradford Metropolitan District Council" is "bradford". Accents tell
 * none apart.
 */
export function authorityKey(name: string): string {
  return withoutTitles(
    plainLetters(name)
      .toLowerCase()
      .replace(/&/gu, " and ")
      .replace(/[^\p{L}\s]/gu, " "),
  );
}

/** Whether the authority `id` follows this one and has not begun on that day. */
function endsLater({ successors, ended }: Authority, id: string, on: string): boolean {
  return ended !== null && on <= ended && successors.includes(id);
}

/**
 * The authority of the register that a printed name means: by its name or an alias, titles such as "London
 * Borough of" left aside; failing that, the only one whose name begins with the printed words. Null where none
 * or several match. Where a name was used by an ended authority and its successor, `on` (ISO day) decides.
 */
export function findAuthority(
  printed: string,
  authorities: readonly Authority[],
  on: string | null,
): Authority | null {
  const key = authorityKey(printed.replace(trust, ""));
  if (key === "") return null;
  const exact = authorities.filter((authority) =>
    [authority.name, ...authority.aliases].some((name) => authorityKey(name) === key),
  );
  const alive = exact.filter(
    ({ id, ended }) =>
      on === null ||
      ((ended === null || on <= ended) && !exact.some((other) => endsLater(other, id, on))),
  );
  if (alive.length === 1) return alive[0] ?? null;
  if (exact.length === 1) return exact[0] ?? null;
  const begins = authorities.filter((authority) =>
    authorityKey(authority.name).startsWith(`${key} `),
  );
  return exact.length === 0 && begins.length === 1 ? (begins[0] ?? null) : null;
}
