import { isMostlyRole, isNobody, isOfRole, isRole, isRoleBehind } from "./role-words.ts";

/**
 * The names of a printed list, without the roles before, after or between them ("HMI Ann Brown, Carol Day, Acting
 * Senior HMI" names two); [] where it names nobody ("N/A"). "(AI)" and "(OI)" stay with the name.
 */
export function namesIn(text: string): string[] {
  return text
    .replace(/\s+/gu, " ")
    .replace(/\bn\/a\b/giu, ",")
    .replace(/ [-–—] /gu, ", ")
    .replace(/(\p{L})- (?=\p{Lu})/gu, "$1-")
    .replace(/(\((?:AI|OI)\)|\p{Ll}{3}\.) (?=\p{Lu})/gu, "$1, ")
    .split(/[,;/&]|\band\b/u)
    .flatMap(withoutRoles)
    .filter((name) => /\p{L}/u.test(name) && !isNobody(name));
}

/** A piece of the list as names: its roles are taken out and part the names beside them. */
function withoutRoles(piece: string): string[] {
  const words = piece.match(/\([^()]*\)|[^\s()]+/gu) ?? [];
  if (words.every((word) => isBracket(word) || isOfRole(plain(word)))) return [];
  const names: string[][] = [[]];
  for (let index = 0; index < words.length;) {
    const name = names.at(-1) ?? [];
    const end = endOfRole(words, index);
    const word = words[index] ?? "";
    if (end === index) {
      if (isRoleBehind(plain(word), name)) names.push([]);
      else if (!isBracket(word) || stays(word, name, words[index + 1])) name.push(word);
      else if (word.slice(1, -1).split(" ").every(isOfRole)) names.push([]);
      index += 1;
    } else {
      // "Ruth Senior HMI": nobody has one name alone.
      if (name.length === 1 && !isRole(plain(word)) && /^\p{Lu}/u.test(word)) name.push(word);
      names.push([]);
      index = end;
    }
  }
  return names
    .filter((name) => name.length > 0 && !isMostlyRole(name))
    .map((name) => name.join(" ").replace(/(?<=\p{L}{2})\.$/u, ""));
}

const isBracket = (word: string): boolean => word.startsWith("(");
const plain = (word: string): string => word.replace(/\.$/u, "");

/** Where a role that begins at a word ends; the word itself where none does. */
function endOfRole(words: readonly string[], from: number): number {
  let to = from;
  let found = false;
  for (let word = words[to]; word !== undefined && isOfRole(plain(word)); word = words[to]) {
    found ||= isRole(plain(word));
    to += 1;
  }
  return found ? to : from;
}

/** "(AI)" after a name, "(Liz)" within one. */
function stays(bracket: string, name: readonly string[], next: string | undefined): boolean {
  if (name.length === 0) return false;
  if (/^\((?:AI|OI)\)$/u.test(bracket)) return true;
  const within = next !== undefined && !isBracket(next) && !isOfRole(plain(next));
  return within && /^\(\p{Lu}\p{Ll}+\)$/u.test(bracket) && !isOfRole(bracket.slice(1, -1));
}
