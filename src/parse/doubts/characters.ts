import type { Check } from "./doubt.ts";
import { namedFigures } from "./figures.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** No letters of any text: the mark of what could not be decoded, private codes of a font, control codes. */
const noLetter = /[\uFFFD\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/u;

/** Text with characters that stand for no letter: the source's font was not read rightly. */
export const characters: Check = (report) => [
  ...paragraphsOf(report).flatMap(({ text, items, place, about }) =>
    told([text, ...items], place, about),
  ),
  ...namedFigures(report).flatMap(({ statistic: { text }, place, about }) =>
    told([text], place, about),
  ),
  ...report.team.flatMap(({ name }, index) => told([name], null, { part: "team-member", index })),
];

function told(
  texts: readonly string[],
  place: ReturnType<Check>[number]["place"],
  about: ReturnType<Check>[number]["about"],
): ReturnType<Check> {
  const found = texts.map((text) => noLetter.exec(text)?.[0]).find((one) => one !== undefined);
  if (found === undefined) return [];
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0") ?? "";
  const message = `It holds a character that is no letter (U+${code})`;
  return [{ rule: "characters-odd", message, place, about }];
}
