/** Words that many authorities' names have: they tell nobody apart. */
const common = new Set(
  "and the of upon on with council county city borough london royal metropolitan district".split(
    " ",
  ),
);

/** Words that initials leave out: "RBKC" is the Royal Borough of Kensington and Chelsea. */
const without = new Set("and the of upon on with".split(" "));

/** The words of an authority's name, in lower case, whole and in the parts of "Stoke-on-Trent"; and its initials, "rbkc". */
export function nameWords(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? [];
  const all = words.flatMap((word) => [word, ...word.split("-")]);
  return new Set([...all.filter((word) => !common.has(word)), ...initialsOf(words)]);
}

/** Three to five initials in a row: the name may stand in several forms, one behind the other. */
function initialsOf(words: readonly string[]): string[] {
  const letters = words.filter((word) => !without.has(word)).map((word) => word.charAt(0));
  return letters.flatMap((_, at) =>
    [3, 4, 5].map((count) => letters.slice(at, at + count).join("")),
  );
}
