/** A shorter literal stands in nearly every paragraph and saves nothing. */
const shortest = 3;

/**
 * Literal texts of which one stands in everything the cue matches, one for each of its alternatives: a paragraph
 * with none of them need not be tried, and looking for a literal is far cheaper. Null where an alternative has none.
 */
export function cueNeedles(source: string): string[] | null {
  const needles = alternatives(source).map(longestLiteral);
  return needles.every((needle) => needle.length >= shortest) ? [...new Set(needles)] : null;
}

/** The parts of a regular expression: a class or a counted repetition is one. */
const parts = /\\.|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}|[\s\S]/gu;

function alternatives(source: string): string[][] {
  const found: string[][] = [[]];
  let depth = 0;
  for (const [part] of source.matchAll(parts)) {
    if (part === "(") depth += 1;
    if (part === "|" && depth === 0) found.push([]);
    else if (depth > 0) {
      // A group as a whole is no literal, whatever is in it.
      if (depth === 1 && part === ")") found.at(-1)?.push("()");
    } else found.at(-1)?.push(part);
    if (part === ")") depth -= 1;
  }
  return found;
}

/** The longest stretch of plain characters, none of which may be missing. */
function longestLiteral(found: readonly string[]): string {
  let longest = "";
  let run = "";
  const end = () => {
    if (run.length > longest.length) longest = run;
    run = "";
  };
  for (const part of found) {
    if (/^[?*{]/u.test(part)) run = run.slice(0, -1);
    const literal = /^(?:[a-z0-9 '\-,]|\\[^a-zA-Z0-9])$/u.test(part);
    if (literal) run += part.replace("\\", "");
    else end();
  }
  end();
  return longest;
}
