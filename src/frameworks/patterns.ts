/** The four grades as headings and sentences word them, in lower case; "requires improvement" with or without "to be good". */
export const grade = "(?:outstanding|good|requires? improvement(?: to be good)?|inadequate)";

/** A pattern that a `headingKey` must match from its first letter to its last. */
export const re = (source: string): RegExp => new RegExp(`^(?:${source})$`, "u");

/** Words of many areas' names. A slip of the pen in one of them makes it no other word. */
const common = "the|and|of|for|exp[a-z]{5,9}|prog[a-z]{3,6}|child[a-z]{2,5}|young people";

/** A name never ends in one of these: the rest of it is lost, and may be what tells it from another's. */
const openEnd = "the|and|of|for|who|in|with|on";

/**
 * A name made of known words alone, in any order, with what tells its area among them. A label in unusual words is
 * read that way; one with an unknown word ("previous", "not", another area's own) never is, nor one cut off.
 * `never` are words in known ones that make it another's. No word may be read in two ways: with each of them the work
 * would double.
 *
 * Example: `named("adoption", "performance|services?")` is for `the adoption performance`.
 */
export const named = (tells: string, words: string | null, never?: string): string =>
  [
    `(?=.*\\b(?:${tells})\\b)`,
    `(?!.* (?:${openEnd})$)`,
    never === undefined ? "" : `(?!.*\\b(?:${never})\\b)`,
    `(?:(?:${[tells, words, common].filter((part) => part !== null).join("|")})(?:,? |$))+`,
  ].join("");
