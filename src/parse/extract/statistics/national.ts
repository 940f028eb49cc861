import { figure } from "./amounts.ts";

const beside = new RegExp(
  [
    String.raw`\b(?:national|england|english)\b[^.;%\d]{0,40}(?:\((?:19|20)\d\d\) )?(?:is |was |of |at |: )?(?<after>${figure})%`,
    String.raw`\b(?:compared|comparable|similar) (?:with|to) (?:the )?(?:approximately |about |around )?(?<before>${figure})% (?:across|in|for|nationally)\b[^.;]{0,30}\b(?:country|england|nation|uk|national)`,
    String.raw`\b(?<nationally>${figure})% nationally`,
  ].join("|"),
  "iu",
);

const sameAsNational =
  /\b(?:identical to|the same as) the (?:level|figure|proportion|average|percentage)? ?(?:in|for|across)? ?(?:the )?(?:country|england|national)/iu;

/**
 * The national average printed in the text after a percentage, in percent: "(the national average is 15%)",
 * "compared with 21% in the country as a whole". Null where none is printed.
 */
export function nationalAverage(after: string, own: number | null): number | null {
  if (sameAsNational.test(after)) return own;
  const groups = beside.exec(after)?.groups;
  const printed = groups?.["after"] ?? groups?.["before"] ?? groups?.["nationally"];
  return printed === undefined ? null : Number(printed.replaceAll(",", ""));
}
