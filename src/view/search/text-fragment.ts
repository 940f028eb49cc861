import type { Stretch } from "./match-text.ts";

/** How many found stretches are named; an address stays short enough to be sent. */
const most = 8;
/** How many words around a stretch say which one is meant. */
const around = 3;

/**
 * What stands behind a paragraph's address so that the browser marks the found words there:
 * ":~:text=visit%20every-,private%20fostering,-arrangements". A text fragment is no part of the address: it is taken
 * off before a page or a server sees it. Empty where nothing was found.
 */
export function textFragment(text: string, found: readonly Stretch[]): string {
  const directives = joinedStretches(text, found)
    .slice(0, most)
    .map((stretch) => directive(text, stretch));
  return directives.length === 0 ? "" : `:~:${directives.join("&")}`;
}

/** Stretches with nothing but white space between them are one: "return home interviews". */
function joinedStretches(text: string, found: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const { from, to } of found) {
    const last = joined.at(-1);
    if (last !== undefined && /^ *$/u.test(text.slice(last.to, from))) last.to = to;
    else joined.push({ from, to });
  }
  return joined;
}

// Words around it are taken from its own line or bullet: the page shows the next one in an element of its own.
function directive(text: string, { from, to }: Stretch): string {
  const before = /[^\n•]*$/u.exec(text.slice(0, from))?.[0] ?? "";
  const after = /^[^\n•]*/u.exec(text.slice(to))?.[0] ?? "";
  const prefix = wordsOf(before).slice(-around).join(" ");
  const suffix = wordsOf(after).slice(0, around).join(" ");
  return [
    "text=",
    prefix === "" ? "" : `${encoded(prefix)}-,`,
    encoded(text.slice(from, to)),
    suffix === "" ? "" : `,-${encoded(suffix)}`,
  ].join("");
}

// A word that the stretch cuts into ("16-" of "16-year-olds") stays whole: the browser matches whole words.
function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** The hyphen has a meaning of its own in a text fragment. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
