import { amountPattern, percentPattern } from "./amounts.ts";

/**
 * Words that may stand between a figure and what is counted without changing what it counts:
 * "18 [children live in] residential special schools". A closed set, so that "18 care leavers and"
 * is never read as 18 of the next thing named.
 */
const filler = alternatives(
  "children's child children young people person persons pupils and or of these this them number total the",
  "their his her a an are is were was be been being have has had live lives lived living placed",
  "accommodated currently now there who also in with at as reported known resident cared_for recorded",
);
const leaving = alternatives(
  "ceased to looked after care population moved moving - on onto subsequently left leaving previously through",
  "became become becoming made",
);
const bracket = String.raw`\([^()]{0,120}\),? `;
// In brackets it is a bracket like any other: two ways to read one text would double with each.
const age = String.raw`(?:aged )?under (?:the age of )?18(?: years)?(?: of age| old)?,? `;

/** Out of the authority's area, however it is worded; what follows may name the area. */
export const beyondArea = String.raw`(?:out(?:side)?(?:[ -]of)?|beyond)[ -](?:the )?(?:boundar(?:y|ies) of the )?(?:local[ -])?(?:authority|area|borough|county|city|district|town)`;

/**
 * Where a sentence about the whole authority begins: its first words, a date, "there were". Wordings that
 * prose uses too ("140 children in need") are taken only here.
 */
export const opening = String.raw`(?<=^(?:(?:as )?(?:at|on) [^.,]{4,30}?,? )?(?:there (?:are|were|have been) |a total of |the local authority (?:has|had) )*)`;

/**
 * Compiles a pattern of plain text. `{value}` is an amount and `{value%}` a percentage, both captured
 * under that name; `~` stands for any number of neutral words, `~~` also for words of being looked after and of leaving care.
 */
export function pattern(source: string): RegExp {
  const compiled = source
    .replace(
      /\{([a-z]+)(%?)\}/gu,
      (_, name: string, percent: string) =>
        `(?<${name}>${percent === "" ? amountPattern : percentPattern})`,
    )
    .replaceAll("~~ ", `(?:(?:${filler}|${leaving}),? |${bracket}|${age}){0,40}`)
    .replaceAll("~ ", `(?:(?:${filler}),? |${bracket}|${age}){0,40}`);
  return new RegExp(compiled, "iu");
}

function alternatives(...lines: string[]): string {
  return lines.join(" ").split(" ").join("|").replaceAll("_", " ");
}
