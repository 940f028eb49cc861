/** Words that every heading may have. */
const common = new Set([
  "the",
  "a",
  "of",
  "in",
  "on",
  "and",
  "for",
  "with",
  "who",
  "that",
  "to",
  "is",
  "are",
]);

const tellingWords = (text: string): Set<string> =>
  new Set((text.match(/[\p{L}-]+/gu) ?? []).filter((word) => !common.has(word)));

/** Whether words hold three quarters of the telling words of a name, and few others. */
export function holdsMostOf(words: string, name: string): boolean {
  const own = tellingWords(words);
  const named = tellingWords(name);
  const shared = [...named].filter((word) => own.has(word)).length;
  return named.size > 0 && shared >= named.size * 0.75 && shared >= own.size * 0.6;
}
