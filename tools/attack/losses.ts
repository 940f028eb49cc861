import type { Report } from "../../src/model/index.ts";
import { sameText, textKey } from "./same-text.ts";

type Paragraph = Report["findings"][number] | Report["recommendations"][number];

/** A value of the whole source that the damaged one does not give, or gives elsewhere. */
export type Loss = {
  /** What became of it, in words. */
  words: string;
  /** The paragraph that is gone or has moved; null for a grade. */
  paragraph: Paragraph | null;
};

const keyOf = ({ text, items }: Paragraph): string => textKey([text, ...items].join(" "));

/** The paragraphs of a report as their keys, each with the area it stands under. */
function kept(paragraphs: readonly Paragraph[]): { area: string; text: string }[] {
  return paragraphs.map((paragraph) => ({ area: areaOf(paragraph), text: keyOf(paragraph) }));
}

const areaOf = (paragraph: Paragraph): string =>
  "area" in paragraph ? paragraph.area : paragraph.body;

/** What became of paragraphs. In a PDF none of their letters may go: what is left of it is what the file holds. */
function ofParagraphs(
  whole: readonly Paragraph[],
  damaged: readonly Paragraph[],
  letters: boolean,
): Loss[] {
  const found = kept(damaged);
  const unchanged = new Set(found.map(({ area, text }) => `${area} ${text}`));
  // A paragraph that is another one as it was is not this one damaged, however alike the two are.
  const others = new Set(whole.map(keyOf));
  const changed = found.filter(({ text }) => !others.has(text));
  return whole.flatMap((paragraph): Loss[] => {
    const [own, area] = [keyOf(paragraph), areaOf(paragraph)];
    if (unchanged.has(`${area} ${own}`)) return [];
    const same = [
      ...found.filter(({ text }) => text === own),
      ...changed.filter(({ text }) => sameText(textKey(paragraph.text), text)),
    ];
    const lost = (words: string): Loss[] => [{ words: `${paragraph.id} ${words}`, paragraph }];
    if (same.length === 0) return lost("is gone");
    if (same.every((other) => other.area !== area)) {
      return lost(`moved from ${area} to ${String(same[0]?.area)}`);
    }
    return letters && !same.some(({ text }) => text.includes(own)) ? lost("lost letters") : [];
  });
}

/** Grades that the damaged source does not give any more. */
function ofGrades(whole: Report, damaged: Report): Loss[] {
  const given = new Set(
    damaged.judgements.filter(({ status }) => status === "given").map(({ area }) => area),
  );
  return whole.judgements
    .filter(({ status, area }) => status === "given" && !given.has(area))
    .map(({ area }) => ({ words: `the grade of ${area} is gone`, paragraph: null }));
}

/** Characters of a PDF that were read into the report and are not in it any more, whatever they are about. */
function ofCharacters(whole: Report, damaged: Report): Loss[] {
  const gone = whole.coverage.characters.placed - damaged.coverage.characters.placed;
  return gone > 0 ? [{ words: `${String(gone)} characters are gone`, paragraph: null }] : [];
}

/** All that the whole source gives and the damaged one does not. */
export function lossesOf(whole: Report, damaged: Report): Loss[] {
  const letters = whole.source.form === "pdf";
  return [
    ...(letters ? ofCharacters(whole, damaged) : []),
    ...ofGrades(whole, damaged),
    ...ofParagraphs(whole.findings, damaged.findings, letters),
    ...ofParagraphs(whole.recommendations, damaged.recommendations, letters),
  ];
}

/**
 * Why nothing in the damaged source shows a loss; null where something does, or may. What is torn shows, so all that is
 * left must be as it was, though more may stand under it.
 */
export function whyHidden(losses: readonly Loss[], whole: Report, damaged: Report): string | null {
  const lost = losses.map(({ paragraph }) => paragraph);
  const lostNumbers = whole.problems.some(({ rule }) => rule === "source-lost-lines");
  if (lostNumbers && lost.every((one) => one?.number === null)) {
    return "the source has lost its numbers, which the report says";
  }
  if (whole.source.form === "pdf") return null;
  const paragraphs = [...whole.findings, ...whole.recommendations];
  const left = [...damaged.findings, ...damaged.recommendations];
  const texts = left.map(keyOf);
  const isWhole = (one: Paragraph): boolean => texts.some((text) => text.includes(keyOf(one)));
  if (!paragraphs.every((one) => lost.includes(one) || isWhole(one))) return null;
  const inOrder = ({ findings, recommendations }: Report): string =>
    [
      ...findings.map(keyOf),
      ...recommendations.map(keyOf),
      ...findings.map(({ area }) => area).filter((area, at, all) => area !== all[at - 1]),
    ].join(" ");
  if (lost.every((one) => one !== null) && inOrder(whole) === inOrder(damaged)) {
    return "only a heading stands elsewhere, between two whole paragraphs";
  }
  if (lost.every((one) => one?.number === null)) return "the source prints no number beside it";
  const last = Math.max(0, ...left.map(({ number }) => number ?? 0));
  if (lost.every((one) => (one?.number ?? 0) > last)) return "it is the last of the numbers";
  return null;
}
