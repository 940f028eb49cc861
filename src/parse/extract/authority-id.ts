import type { Authority } from "../../model/index.ts";
import { authorityIdLimit } from "../../model/index.ts";
import { plainLetters } from "./plain-letters.ts";
import { withoutTitles } from "./authority.ts";

/** Names that a file system or a web server keeps for itself; none is an authority's. */
const reserved = /^(?:index|con|prn|aux|nul|com\d|lpt\d|constructor|prototype)$/u;

/**
 * The id of an authority that is not in the register, made from its printed name: "Ynys Môn County Council" is
 * "ynys-mon". Begins with "unregistered-" where the id would be another's or is reserved, so that its reports never
 * stand on another authority's page. Null where the name gives no id: letters that have no plain form, no letters at
 * all, or more than the limit.
 */
export function unregisteredId(printed: string, authorities: readonly Authority[]): string | null {
  const plain = plainLetters(printed).toLowerCase();
  const words = withoutTitles(plain) || plain;
  const kept = words.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (!/^[a-z0-9 ]+$/u.test(kept)) return null;
  const id = kept.replace(/ /gu, "-");
  const taken = reserved.test(id) || authorities.some((authority) => authority.id === id);
  const own = taken ? `unregistered-${id}` : id;
  return own.length > authorityIdLimit ? null : own;
}
