/** Terms under one letter. */
export type GlossaryLetter<Term> = { id: string; name: string; terms: Term[] };

/** Terms by their first letter, in the alphabet's order; upper and lower case are one letter. */
export function glossaryLetters<Term extends { term: string }>(
  terms: readonly Term[],
): GlossaryLetter<Term>[] {
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = term.term.slice(0, 1).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters]
    .sort(([a], [b]) => a.localeCompare(b, "en-GB"))
    .map(([name, members]) => ({
      id: name.toLowerCase(),
      name,
      terms: members.toSorted((a, b) => a.term.localeCompare(b.term, "en-GB")),
    }));
}
