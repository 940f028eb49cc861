/**
 * A sentence as it is compared with known text: lower case, letters and figures only, single spaces, apostrophes
 * left out. So neither a curly quote nor a dash nor a line break makes a known sentence unknown, and every word counts.
 *
 * Example: `Ofsted’s website: www.ofsted.gov.uk.` gives `ofsteds website www ofsted gov uk`.
 */
function sentenceKey(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b'`]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The sentences of a text, each as its key; pieces without a letter or figure are left out. */
export function sentenceKeys(text: string): string[] {
  return text
    .split(/(?<=[.?!]["')\u2019\u201d]?)\s+/u)
    .map(sentenceKey)
    .filter((key) => key !== "");
}
