/** A list glyph: what stands before a bullet's text, in any of the fonts it is drawn in. */
const glyph =
  /^[\u2022\u2023\u2043\u204C\u204D\u2219\u2500\u2501\u25A0-\u25FF\u2713-\u2718\u27A2\u2010-\u2015\u2212\u0336\u00B7\u00A7\u00AD\uE000-\uF8FF*-]$/u;

/** True when the text is one list glyph and nothing else. A lone "o" is one too where it hangs. */
export function isListGlyph(text: string): boolean {
  return glyph.test(text) || text === "o";
}

/** True when the text is the number of a paragraph, its dot or bracket there or not. */
export function isNumber(text: string): boolean {
  return /^\d{1,3}[.)]?$/u.test(text);
}

/**
 * The text with the dash of the Symbol font as a dash: "2016\uF02D17" is "2016–17". Word sets one there, and the PDF
 * gives its code in that font.
 */
export function withDashes(text: string): string {
  return text.includes("\uF02D") ? text.replaceAll("\uF02D", "–") : text;
}

/** How many characters of a text are not white space. */
export function countInk(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    if (!isWhite(text.charCodeAt(index))) count++;
  }
  return count;
}

/** True when the text holds a letter or a figure. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isWhite(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
