/** Lists and quotations in each other: reports have three, and the grammar's work grows with its square. */
const deepest = 20;
/** White space before a list mark, which stands for lists around it. */
const widest = 120;
/**
 * Marks of one kind that a paragraph may open. The grammar's work grows with the square of their number; a long list
 * without blank lines, which counts as one paragraph here, has thousands of those that stress a word.
 */
const mostMarks: ReadonlyMap<string, number> = new Map([
  ["[", 1000],
  ["<", 1000],
  ["`", 1000],
  ["*", 10_000],
  ["_", 10_000],
]);

/** Lists, quotations, tables and underlined headings in a text: reports have a few hundred, and the grammar's work grows with the square. */
const mostParts = 2000;

const underline = /^ {0,3}(?:=+|-+)[ \t]{0,20}$/u;
/** The row under a table's head: "| --- | :-: |". */
const delimiters = /^[ \t|:-]{1,200}$/u;

/** Where a line stands: the mark of the list or quotation it begins with, and how far in; nothing for other lines. */
const standing = (line: string): string =>
  /^[ \t]{0,120}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/u.exec(line)?.[0].replace(/\d+/u, "1") ??
  "";

/** How many lists, quotations, tables and underlined headings begin, at most: where a line stands unlike the one above. */
function partsBegun(text: string): number {
  let [begun, above] = [0, ""];
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      // A list goes on behind a blank line, a quotation does not.
      if (above.includes(">")) above = "";
      continue;
    }
    const own = standing(line);
    if (own !== above || containers(line) > 1 || underline.test(line) || delimiters.test(line)) {
      begun += 1;
    }
    above = own;
  }
  return begun;
}

/** How many marks of lists and quotations a line begins with; Infinity where the first stands too far in. */
function containers(line: string): number {
  let count = 0;
  let at = 0;
  for (;;) {
    const start = at;
    while (line[at] === " " || line[at] === "\t") at += 1;
    const mark = /^(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/u.exec(line.slice(at, at + 12))?.[0];
    if (mark === undefined) return count;
    if (at - start > widest) return Infinity;
    count += 1;
    at += mark.length;
  }
}

/**
 * Whether Markdown nests so deeply, or opens so many marks in one paragraph or so many lists in all, that reading it
 * would take the machine's time or stack. Told before the grammar sees it, in two runs over the text.
 */
export function isEndlesslyNested(text: string): boolean {
  if (partsBegun(text) > mostParts) return true;
  let counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    if (line.trim() === "") counts = new Map();
    if (containers(line) > deepest) return true;
    for (const character of line) {
      const most = mostMarks.get(character);
      if (most === undefined) continue;
      const count = (counts.get(character) ?? 0) + 1;
      if (count > most) return true;
      counts.set(character, count);
    }
  }
  return false;
}
