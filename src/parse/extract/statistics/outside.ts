import type { Statistic } from "../../../model/index.ts";
import { amountPattern, readAmount } from "./amounts.ts";
import { beyondArea } from "./pattern.ts";

/** How many of those counted live outside the area: the "of whom" tail. */
export type Outside = NonNullable<Statistic["outside"]>;

const beyond = new RegExp(String.raw`\b${beyondArea}`, "iu");
const within = /\b(?:(?:with)?in|inside) the (?:local )?authority(?: area)?|\bin (?:the )?area\b/iu;
const share = new RegExp(
  String.raw`${amountPattern}|(?<!\b(?:nearly|almost|virtually|not) )\b(?:all|both)\b(?! (?:but|except)\b)`,
  "giu",
);
/** "Of these 12, five live …": the 12 are those counted, not the share; in "of these 12 live" and "of which 12" they are. */
const antecedent =
  /\bof (?:these|those|this|the|them) \d[\d,]*\b(?:,|(?<=(?:\d|all|both|none) of [a-z]{3,5} \d[\d,]{0,6})|(?= (?:children |young people )?(?:\d|all\b|both\b|none\b|no\b|an?\b|fewer\b|less\b)))|\ball \d+\b/giu;
/** Between a share and the place: nothing that would make it a share of something else, "15 live within 20 miles and". */
const neutral =
  /^(?: |,|\)|of |whom |which |them |these |those |the |this |number |children |child |young |people |person |who |all |are |is |was |were |has |have |been |being |lives? |lived |living |placed |placements? |currently |reside |resident |in |provision |located |foster |families |carers |homes? |at |a |an |also |accommodated )*$/iu;
/** "Of these 19 992 live": 992 of 19, or 19,992 of these. */
const splitNumber = /\bof (?:these|those|this(?: number)?|the) (?<number>\d{1,3}) \d{3}(?![\d,])/iu;
const unclear: Outside = { value: null, percent: null, qualifier: "text" };
const asideOfWords = /\((?! ?(?:or )?[\d,.]+%?(?: child(?:ren)?)? ?\))[^()]*\) ?/gu;
const bare =
  /^[,;:. ]*(?:and |who |which |that |this |child |also |currently |is |are |was |were |lives? |lived |living |placed )*$/iu;

/**
 * Reads what follows the counted group: ", of whom 27% live out of the authority area", "both of whom live
 * outside", ". Of these 12, five live outside", ", which is out of the authority area". `counted` is the
 * number the share is of, for "all" and "both". Null where the text does not say where they live;
 * "most" and "a minority" are words without a figure.
 */
export function outsideShare(after: string, counted: number | null): Outside | null {
  const clause = after.split(/\b(?:in the (?:last|past) \d+ months)\b/iu)[0] ?? "";
  const place = beyond.exec(clause);
  if (place === null) {
    const inside = within.exec(clause);
    const lead = clause.slice(0, inside?.index ?? 0);
    if (inside === null || /\d|whom/u.test(lead)) return null;
    return { value: 0, percent: 0, qualifier: "none" };
  }
  if (
    /^ ?or /u.test(clause.slice(place.index + place[0].length)) ||
    /\bin or $/iu.test(clause.slice(0, place.index))
  ) {
    return null;
  }
  const split = splitNumber.exec(clause.slice(0, place.index))?.groups?.["number"];
  if (split !== undefined && Number(split) !== counted) return unclear;
  const lead = clause
    .slice(0, place.index)
    .replace(asideOfWords, "")
    .replace(antecedent, (text) => (/^all/iu.test(text) ? "all" : ""));
  const last = [...lead.matchAll(share)].at(-1);
  if (last === undefined) return bare.test(lead) ? everyOne(counted) : null;
  if (/^(?:all|both)$/iu.test(last[0])) return everyOne(counted);
  if (!neutral.test(lead.slice(last.index + last[0].length).replace(/^ ?\([^()]*\)/u, ""))) {
    return unclear;
  }
  const amount = readAmount(last[0]);
  return amount.qualifier === "none" ? { value: 0, percent: 0, qualifier: "none" } : amount;
}

function everyOne(counted: number | null): Outside {
  return { value: counted, percent: 100, qualifier: "exact" };
}
