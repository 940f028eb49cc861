type Terms = ReadonlyMap<string, number>;

const leastShared = 0.8;
const leastTerms = 12;

/**
 * Whether two paragraphs are one text printed twice: shared boards and twin authorities get the same
 * paragraph in two reports. Very short paragraphs never count.
 */
export function nearIdentical(one: Terms, other: Terms): boolean {
  let shared = 0;
  let all = 0;
  for (const [term, count] of one) {
    const there = other.get(term) ?? 0;
    shared += Math.min(count, there);
    all += Math.max(count, there);
  }
  for (const [term, count] of other) if (!one.has(term)) all += count;
  return all >= leastTerms && shared / all >= leastShared;
}
