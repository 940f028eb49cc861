import type { Authority } from "../../model/index.ts";

type Named = Pick<Authority, "name" | "aliases"> & Partial<Pick<Authority, "ended">>;

/** An authority that typed words can mean. `name` is the name that matched: its own, or one of its aliases. */
export type NameMatch<A extends Named> = { authority: A; name: string; exact: boolean };

/** Words of titles: never the only thing typed, and no hindrance where a name lacks them ("Hull City Council"). */
const titles = new Set([
  ...["council", "authority", "local", "borough", "city", "county", "district", "metropolitan"],
  ...["royal", "unitary", "corporation", "the", "of", "and"],
]);

/** "St. Helens", "Saint Helens" -> ["st", "helens"]; "Telford & Wrekin" -> ["telford", "and", "wrekin"] */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\p{M}'’‘]/gu, "")
    .replace(/&/gu, " and ")
    .replace(/\blondon borough\b/gu, " borough ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => (word === "saint" ? "st" : word));
}

const begins = (word: string, typed: string) =>
  word.startsWith(typed) || (word === "st" && "saint".startsWith(typed));

/**
 * How well a name fits what is typed: 0 is the name itself, 1 the name but for its titles, 2 begins with it, 3 has
 * words that begin so; null fits not.
 */
function fit(typed: readonly string[], name: string): 0 | 1 | 2 | 3 | null {
  const words = wordsOf(name);
  const [whole, sought] = [words.join(""), typed.join("")];
  if (whole === sought) return 0;
  const known = typed.filter((word) => words.some((other) => begins(other, word)));
  if (typed.some((word) => !known.includes(word) && !titles.has(word))) {
    return whole.startsWith(sought) ? 2 : null;
  }
  if (known.every((word) => titles.has(word)) && !whole.startsWith(sought)) return null;
  const plain = (all: readonly string[]) => all.filter((word) => !titles.has(word)).join(" ");
  if (plain(words) === plain(typed) && plain(typed) !== "") return 1;
  return whole.startsWith(known.join("")) ? 2 : 3;
}

const isEnded = ({ ended }: Named) => (ended ?? null) !== null;

/**
 * The authorities that typed words can mean, best first: by name or alias, or by the beginning of any of its
 * words. Of two with the same name, the one that has not ended comes first. Case, accents and punctuation do not count; "St." is "Saint", "&" is "and". Empty for nothing typed.
 */
export function authoritiesByName<A extends Named>(
  typed: string,
  authorities: readonly A[],
): NameMatch<A>[] {
  const sought = wordsOf(typed);
  if (sought.length === 0) return [];
  return authorities
    .flatMap((authority) => {
      const [best] = [authority.name, ...authority.aliases]
        .flatMap((name) => {
          const rank = fit(sought, name);
          return rank === null ? [] : [{ authority, name, rank }];
        })
        .sort((a, b) => a.rank - b.rank);
      return best ?? [];
    })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank < 2 ? Number(isEnded(a.authority)) - Number(isEnded(b.authority)) : 0) ||
        a.authority.name.localeCompare(b.authority.name, "en-GB"),
    )
    .map(({ rank, ...match }) => ({ ...match, exact: rank < 2 }));
}

/**
 * The authorities that a query may mean as a whole, rather than paragraphs with its words: the one so named, or the
 * few that have each of its words in their name ("telford"). Empty where more than three have.
 */
export function authoritiesMeant<A extends Named>(
  typed: string,
  authorities: readonly A[],
): { exact: boolean; authorities: A[] } {
  const matches = authoritiesByName(typed, authorities);
  const [best] = matches;
  if (best?.exact === true) return { exact: true, authorities: [best.authority] };
  const sought = wordsOf(typed).filter((word) => !titles.has(word));
  const having = matches.filter(({ name }) => {
    const words = wordsOf(name);
    return sought.length > 0 && sought.every((word) => words.includes(word));
  });
  const few = having.length <= 3 ? having : [];
  return { exact: false, authorities: few.map(({ authority }) => authority) };
}

/** The one authority that typed words mean: so named, or the only one that fits. Null where none or several do. */
export function findAuthorityByName<A extends Named>(
  typed: string,
  authorities: readonly A[],
): A | null {
  const matches = authoritiesByName(typed, authorities);
  const [best, another] = matches;
  return best !== undefined && (best.exact || another === undefined) ? best.authority : null;
}
