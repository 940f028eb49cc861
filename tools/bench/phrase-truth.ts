/**
 * How many texts have the phrase, told without the index: both are brought to words between single spaces, and
 * one is looked for in the other.
 */
export function countPhrase(texts: readonly string[], phrase: string): number {
  const wanted = spaced(phrase);
  return texts.filter((text) => spaced(text).includes(wanted)).length;
}

const known = new Map<string, string>();

function spaced(text: string): string {
  let words = known.get(text);
  if (words === undefined) {
    const plain = text
      .toLowerCase()
      .replaceAll("’", "'")
      .replace(/(?<=\p{L})'(?=\p{L})/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ");
    words = ` ${plain.trim()} `;
    known.set(text, words);
  }
  return words;
}
