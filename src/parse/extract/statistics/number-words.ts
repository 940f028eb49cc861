const units = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

const small = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const anyWord = [...small.keys(), "hundred", "thousand"].join("|");
const phrase = new RegExp(
  String.raw`(?<![\w-])(?:${anyWord})(?:(?:\s|-|\sand\s)(?:${anyWord}))*\b(?!-)`,
  "giu",
);

/** The number that English words spell ("one thousand two hundred" is 1200), null where they spell none. */
export function numberFromWords(words: string): number | null {
  const parts = words.toLowerCase().split(/[\s-]+/u);
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (part === "and") {
      if (last !== Number.POSITIVE_INFINITY) return null;
      continue;
    }
    if (part === "hundred" || part === "thousand") {
      if (group === 0) return null;
      if (part === "hundred") {
        if (group > 9) return null;
        group *= 100;
      } else {
        total += group * 1000;
        group = 0;
      }
      last = Number.POSITIVE_INFINITY;
      continue;
    }
    const value = small.get(part);
    if (value === undefined) return null;
    // "twenty two" is one number; "two three", "ten five" and "twenty thirteen" are not
    const joins = last === Number.POSITIVE_INFINITY || (last >= 20 && value > 0 && value < 10);
    if (!joins) return null;
    group += value;
    last = value;
  }
  return total + group;
}

/**
 * The text with number words in figures, so that one pattern reads both:
 * "of whom twenty-two live" becomes "of whom 22 live". Words that spell no number are left.
 */
export function wordsToFigures(text: string): string {
  return text.replace(phrase, (words) => {
    const value = numberFromWords(words);
    return value === null ? words.replace(/[a-z]+/giu, oneWord) : String(value);
  });
}

function oneWord(word: string): string {
  return String(small.get(word.toLowerCase()) ?? word);
}
