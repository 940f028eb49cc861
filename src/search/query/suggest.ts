/** Words, and how many paragraphs or names have each. */
export type Words = { words: readonly string[]; paragraphs: ArrayLike<number> };

const mostSuggestions = 3;
/** A mistyped word of fewer letters could be nearly any other. */
const shortest = 4;

/**
 * The words of the index a mistyped word may have meant, the likeliest first: those one slip away (a letter too
 * many, missing, wrong, or two swapped), for long words two; among these the ones that begin alike and that many
 * paragraphs have. None for a number: another number is not what was meant.
 */
export function suggest({ words, paragraphs }: Words, typed: string): string[] {
  if (typed.length < shortest || /\p{N}/u.test(typed)) return [];
  const allowed = typed.length > 6 ? 2 : 1;
  const letters = lettersOf(typed);
  const near: { word: string; rank: number }[] = [];
  words.forEach((word, at) => {
    if (Math.abs(word.length - typed.length) > allowed || word === typed) return;
    // A slip changes two letters at most: cheaper to tell than how many slips there are.
    if (countBits(letters ^ lettersOf(word)) > 2 * allowed) return;
    const slips = distance(typed, word, allowed);
    if (slips > allowed) return;
    const common = Math.log10(1 + (paragraphs[at] ?? 0));
    const begins = word[0] === typed[0] ? 0 : 1;
    near.push({ word, rank: 3 * slips + begins - common });
  });
  return near
    .sort((one, other) => one.rank - other.rank)
    .slice(0, mostSuggestions)
    .map(({ word }) => word);
}

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many slips make one word of the other; a number above `most` where it takes more than that. */
function distance(one: string, other: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1];
      let least = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + (same ? 0 : 1),
      );
      if (one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) {
        least = Math.min(least, (before[to - 2] ?? most) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}
