/**
 * The stem of an English word by Snowball 3.1 (Porter 2), the algorithm the index stems by: "fostering" and
 * "fostered" are "foster", "policies" and "policy" are "polici"; "emergency" and "emerging" differ. The word comes
 * in lower case, without apostrophes.
 */
export function stem(word: string): string {
  if (word.length <= 2) return word;
  const special = exceptions.get(word);
  if (special !== undefined) return special;
  let stemmed = word.replace(/^y/u, "Y").replace(/([aeiouy])y/gu, "$1Y");
  const { first, second } = regions(stemmed);
  stemmed = plural(stemmed);
  stemmed = pastOrGerund(stemmed, first);
  stemmed = stemmed.replace(/(?<=.[^aeiouy])[yY]$/u, "i");
  stemmed = replaceEnding(stemmed, first, doubleEndings);
  stemmed = replaceEnding(stemmed, first, tripleEndings, second);
  stemmed = removeEnding(stemmed, second);
  return finalLetter(stemmed, first, second).toLowerCase();
}

const exceptions = new Map([
  ["skis", "ski"],
  ["skies", "sky"],
  ["idly", "idl"],
  ["gently", "gentl"],
  ["ugly", "ugli"],
  ["early", "earli"],
  ["only", "onli"],
  ["singly", "singl"],
  ["sky", "sky"],
  ["news", "news"],
  ["howe", "howe"],
  ["atlas", "atlas"],
  ["cosmos", "cosmos"],
  ["bias", "bias"],
  ["andes", "andes"],
]);

/** Beginnings that are a stem of their own, so that "university" is not "universe", "international" not "internal". */
const beginnings = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/u;

/** Where the first and the second region begin: after the first consonant that follows a vowel, twice. */
function regions(word: string): { first: number; second: number } {
  const start = beginnings.exec(word)?.[0].length ?? regionAfter(word, 0);
  return { first: start, second: regionAfter(word, start) };
}

function regionAfter(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/u.exec(word.slice(from));
  return found === null ? word.length : from + found.index + 2;
}

const hasVowel = (text: string) => /[aeiouy]/u.test(text);

function plural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ied") || word.endsWith("ies")) {
    return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
  }
  if (word.endsWith("us") || word.endsWith("ss")) return word;
  if (word.endsWith("s") && hasVowel(word.slice(0, -2))) return word.slice(0, -1);
  return word;
}

/** Words whose "-ing" and "-eed" are no endings. */
const whole = /^(?:(?:inn|out|cann|herr|earr|even)ing|(?:proc|exc|succ)eed(?:ly)?)$/u;

function pastOrGerund(word: string, first: number): string {
  if (whole.test(word)) return word;
  // "dying" is "die".
  if (/^[^aeiouy]ying$/u.test(word)) return `${word.slice(0, 1)}ie`;
  const kept = /(?:eedly|eed)$/u.exec(word);
  if (kept !== null) return kept.index >= first ? `${word.slice(0, kept.index)}ee` : word;
  const found = /(?:ingly|edly|ing|ed)$/u.exec(word);
  if (found === null || !hasVowel(word.slice(0, found.index))) return word;
  const base = word.slice(0, found.index);
  if (/(?:at|bl|iz)$/u.test(base)) return `${base}e`;
  // "planned" is "plan", but "adding" is "add".
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/u.test(base)) {
    return /^[aeo]..$/u.test(base) ? base : base.slice(0, -1);
  }
  return isShort(base, first) ? `${base}e` : base;
}

/** A short word: nothing after its short last syllable. */
function isShort(word: string, first: number): boolean {
  return first >= word.length && endsShort(word);
}

function endsShort(word: string): boolean {
  return /(?:[^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/u.test(word);
}

type Ending = readonly [ending: string, to: string];

const doubleEndings: readonly Ending[] = [
  ["ization", "ize"],
  ["ational", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["tional", "tion"],
  ["biliti", "ble"],
  ["lessli", "less"],
  ["entli", "ent"],
  ["ation", "ate"],
  ["alism", "al"],
  ["aliti", "al"],
  ["ousli", "ous"],
  ["iviti", "ive"],
  ["fulli", "ful"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["abli", "able"],
  ["izer", "ize"],
  ["ator", "ate"],
  ["alli", "al"],
  ["bli", "ble"],
  ["ogist", "og"],
  ["ogi", "og"],
  ["li", ""],
];

const tripleEndings: readonly Ending[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["alize", "al"],
  ["icate", "ic"],
  ["iciti", "ic"],
  ["ative", ""],
  ["ical", "ic"],
  ["ness", ""],
  ["ful", ""],
];

/** Replaces the longest ending of the list where it stands in the first region. */
function replaceEnding(
  word: string,
  first: number,
  endings: readonly Ending[],
  second = 0,
): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (found === undefined) return word;
  const [ending, to] = found;
  const start = word.length - ending.length;
  if (start < first) return word;
  if (ending === "ogi" && word[start - 1] !== "l") return word;
  if (ending === "li" && !/[cdeghkmnrt]/u.test(word[start - 1] ?? "")) return word;
  if (ending === "ative" && start < second) return word;
  return word.slice(0, start) + to;
}

const removable = [
  "ement",
  "ance",
  "ence",
  "able",
  "ible",
  "ment",
  "ant",
  "ent",
  "ism",
  "ate",
  "iti",
  "ous",
  "ive",
  "ize",
  "ion",
  "al",
  "er",
  "ic",
];

function removeEnding(word: string, second: number): string {
  const ending = removable.find((each) => word.endsWith(each));
  if (ending === undefined) return word;
  const start = word.length - ending.length;
  if (start < second) return word;
  if (ending === "ion" && !/[st]/u.test(word[start - 1] ?? "")) return word;
  return word.slice(0, start);
}

function finalLetter(word: string, first: number, second: number): string {
  const start = word.length - 1;
  if (word.endsWith("e")) {
    const drop = start >= second || (start >= first && !endsShort(word.slice(0, -1)));
    return drop ? word.slice(0, -1) : word;
  }
  return word.endsWith("ll") && start >= second ? word.slice(0, -1) : word;
}
