import type { Stretch } from "./match-text.ts";

/** How many different words are named; an address stays short enough to be sent. */
const most = 8;

/**
 * The words found in a paragraph, as they stand there and each once, so that the report's page can mark them.
 * Words that stand together are one: "return home interviews".
 */
export function foundWords(text: string, found: readonly Stretch[]): string[] {
  const joined: Stretch[] = [];
  for (const { from, to } of found) {
    const last = joined.at(-1);
    if (last !== undefined && /^ *$/u.test(text.slice(last.to, from))) last.to = to;
    else joined.push({ from, to });
  }
  return [...new Set(joined.map(({ from, to }) => text.slice(from, to)))].slice(0, most);
}

const beginning = 40;

/**
 * How a paragraph begins: tells those of a summary apart, which share the address of their part. Never more than
 * its first line.
 */
export function beginningOf(text: string): string {
  return (text.split("\n")[0] ?? "").slice(0, beginning).trim();
}

/**
 * The stretches of a text where one of the words stands, whole, in order and without overlap: "care" is not in
 * "careful".
 */
export function placesOfWords(text: string, words: readonly string[]): Stretch[] {
  const places = words.flatMap((word) => {
    const own: Stretch[] = [];
    if (word === "") return own;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const to = at + word.length;
      if (!isWithin(text, at) && !isWithin(text, to)) own.push({ from: at, to });
    }
    return own;
  });
  places.sort((one, other) => one.from - other.from || other.to - one.to);
  const apart: Stretch[] = [];
  for (const place of places) if (place.from >= (apart.at(-1)?.to ?? 0)) apart.push(place);
  return apart;
}

/** Between two letters or digits. */
function isWithin(text: string, at: number): boolean {
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return isLetter(text[at - 1]) && isLetter(text[at]);
}
