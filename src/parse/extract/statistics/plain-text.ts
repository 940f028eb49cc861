import { wordsToFigures } from "./number-words.ts";
import { closeThousands, countsBeforeRates, figuresForSizes } from "./written-figures.ts";

/** Longer statements are read only this far: no real one is a third as long, and patterns stay quick. */
const longest = 4000;

/** A glyph of a list that the source's reader left in the text. */
const glyph =
  /^[\s\u2010-\u2015\u2212\u2500\u2501\u2022\u25a0\u25aa\u25cf\u00b7\uf000-\uf0ff*-]+(?=\S)/u;
/** Two statements run together by the source: "authority areaOne child is". */
const glued = /([a-z]{4})(?=(?:None?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) )/gu;
const whitespace = /\s+/gu;
const noteMark = /<\/?sup>|[\u00b9\u00b2\u00b3\u2070-\u2079]|\[\d{1,2}\]/gu;
/** A footnote's figure glued to a word: "schools2 of whom", "schools,2 of whom", "area.2". */
const gluedNote = /([a-z]{3}[.,;:]?)\d{1,2}(?!\d|[.,]\d|[%a-z])/gu;

/** The printed words in one line, with straight quotes and without the marks of footnotes. */
export function printedWords(text: string): string {
  return text
    .slice(0, longest)
    .replace(glyph, "")
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/gu, "'")
    .replace(/[\u201c\u201d]/gu, '"')
    .replace(noteMark, "")
    .replace(gluedNote, "$1")
    .replace(glued, "$1 ")
    .replace(whitespace, " ")
    .trim();
}

/**
 * The statement as the patterns read it: one kind of quote and dash, figures for number words, one
 * percent sign directly after its figure, one way to write thousands and rates. "Sixty-nine per cent", "22 %"
 * and "26.8%%" become "69%", "22%" and "26.8%"; see also the steps of written-figures.ts.
 */
export function plainText(text: string): string {
  const plain = inFull(wordsToFigures(closeThousands(printedWords(text))))
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/(\d)([a-z]{4})/giu, "$1 $2")
    .replace(/(\d) ?(?:per cent|percent)\b/giu, "$1%")
    .replace(/(\d) ?%(?: ?%)*/gu, "$1%");
  return figuresForSizes(countsBeforeRates(plain));
}

/** Signs and short forms in words: "<5" is a bound, "12.5 thousand" is 12500, "45 for every 10,000" a rate. */
function inFull(text: string): string {
  return text
    .replace(/(?:<|&lt;) ?(?=\d)/gu, "fewer than ")
    .replace(/\u2264 ?(?=\d)/gu, "up to ")
    .replace(/(?<![\d.,])(\d{1,4}(?:\.\d{1,3})?) thousand\b/giu, (_, thousands: string) =>
      String(Math.round(Number(thousands) * 1000)),
    )
    .replace(/\b(?:for|in|out of) (?:every|each) (?=10[, ]?000\b)/giu, "per ");
}

/** The sentences of a plain text; "; " ends one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;]) (?=[A-Z0-9])/u);
}
