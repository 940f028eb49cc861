/** Letters of European names that do not come apart into a letter and its mark. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  Æ: "Ae",
  æ: "ae",
  Œ: "Oe",
  œ: "oe",
  Ø: "O",
  ø: "o",
  Ł: "L",
  ł: "l",
  Đ: "D",
  đ: "d",
  Ð: "D",
  ð: "d",
  Þ: "Th",
  þ: "th",
  ı: "i",
};

/** A text with its accents taken away: "Môn" is "Mon", "Ærø" is "Aero". Letters of other scripts stay as they are. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter);
}
