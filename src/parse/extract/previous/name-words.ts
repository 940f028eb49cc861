/** Words that many authorities' names have: they tell nobody apart. */
const common = new Set(
  "and the of upon on with council county city borough london royal metropolitan district".split(
    " ",
  ),
);

/** The words of an authority's name, in lower case, whole and in the parts of "Stoke-on-Trent". */
export function nameWords(name: string): ReadonlySet<string> {
  const words = name.toLowerCase().match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? [];
  const all = words.flatMap((word) => [word, ...word.split("-")]);
  return new Set(all.filter((word) => !common.has(word)));
}
