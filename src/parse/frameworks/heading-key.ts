/**
 * A heading as it is compared: lower case, single spaces, straight quotes and dashes, without the full stop,
 * colon or question mark at its end and without a footnote's digit glued to its last word.
 *
 * Example: `Information about this Local Authority area2` gives `information about this local authority area`.
 */
export function headingKey(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b`]/gu, "'")
    .replace(/[\u2010-\u2015\u2212\u2500]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/(?<![.:?*])[.:?*]+$/u, "")
    .replace(/([a-z)])[.:?]?\s?\d$/u, "$1")
    .replace(/(?<![.:?])[.:?]+$/u, "")
    .trim();
}
