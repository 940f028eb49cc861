/** A text with its footnote marks taken out. */
export type Marked = { text: string; noteMarks: string[] };

const superscripts = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079";
const superscript = new RegExp(`[${superscripts}]+`, "gu");

/** Digits of a superscript as plain digits: "²" is "2". */
export function plainDigits(mark: string): string {
  return mark.normalize("NFKC");
}

/** Takes superscript digits out of a text: `schools,²` is `schools,` with mark 2. */
export function takeSuperscripts(text: string): Marked {
  const noteMarks: string[] = [];
  const rest = text.replace(superscript, (mark) => {
    noteMarks.push(plainDigits(mark));
    return "";
  });
  return { text: rest, noteMarks };
}

const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'",
};

/** Text of an HTML fragment: tags removed, the few named entities decoded. Nothing of it is ever rendered as HTML. */
export function stripTags(html: string): string {
  return html
    .replace(/<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>/giu, "")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (all, name: string) => entities[name] ?? all);
}

/** Single spaces, none at the ends; a word that a soft hyphen breaks over two lines is whole again. */
export function tidy(text: string): string {
  return text
    .replace(/\u00AD\s+(?=\S)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Two lines of one paragraph: a hyphen at a line's end stays and takes no space after it; a soft one goes. */
export function joinLines(first: string, second: string): string {
  if (first === "") return second;
  if (first.endsWith("\u00AD")) return first.slice(0, -1) + second;
  return /[a-z0-9]-$/iu.test(first) ? first + second : `${first} ${second}`;
}
