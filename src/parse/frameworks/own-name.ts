import { authorityKey } from "../extract/authority.ts";

/** Words of the longest name: "the Royal Borough of Kensington and Chelsea Council area". */
const longest = 10;

/**
 * A text with the authority's own name, in whatever form and with whatever titles, as `@`. Any other name stays.
 * `names` are the forms that are known: as printed on the cover, as in the register.
 *
 * Example: `Children's services in the London Borough of Merton are good` gives `Children's services in @ are good`.
 */
export function withOwnName(text: string, names: readonly string[]): string {
  const keys = new Set(names.map(authorityKey).filter((key) => key !== ""));
  const words = text.split(" ");
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
      const last = (words[to - 1] ?? "").replace(/['\u2019]s?$/u, "");
      const own = [...words.slice(from, to - 1), last].join(" ");
      if (!keys.has(authorityKey(own.replace(/ (?:local )?area$/iu, "")))) continue;
      const mark = last === words[to - 1] ? "@" : "@'s";
      return [...words.slice(0, from), mark, ...words.slice(to)].join(" ");
    }
  }
  return text;
}
