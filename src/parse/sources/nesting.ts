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
 * Whether Markdown nests so deeply, or opens so many marks in one paragraph, that reading it would take the machine's
 * time or stack. One run over the text; told before the grammar sees it.
 */
export function isEndlesslyNested(text: string): boolean {
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
