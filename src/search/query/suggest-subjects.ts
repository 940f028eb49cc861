import { isEverywhere, splitWords, stemOf } from "../../text/words.ts";

type Subject = { value: string; name: string };

/** A subject that may have what was not found, and how many paragraphs it has. */
export type SuggestedSubject = Subject & { count: number };

/**
 * Subjects to read where words found nothing: those whose names share a word with the query, then those with the
 * most paragraphs. Only subjects that have any.
 */
export function suggestSubjects(
  typed: string,
  subjects: readonly Subject[],
  counts: ReadonlyMap<string, number>,
  most = 6,
): SuggestedSubject[] {
  const stems = new Set(
    splitWords(typed)
      .filter((word) => !isEverywhere(word))
      .map(stemOf),
  );
  const shared = ({ name }: Subject) =>
    splitWords(name).filter((word) => stems.has(stemOf(word))).length;
  return subjects
    .map((subject) => ({ ...subject, count: counts.get(subject.value) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => shared(other) - shared(one) || other.count - one.count)
    .slice(0, most);
}
