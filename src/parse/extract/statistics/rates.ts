import { figure } from "./amounts.ts";

/** Whom a rate is of: "41 children and young people per 10,000". */
export const people = "(?: (?:children|child|young|people|and)){0,4}";
const perTenThousand = new RegExp(String.raw`(?<![\d.,])(${figure})${people} per 10,?000`, "iu");
/** Another place's figure: neither the authority's own nor its earlier one. */
const otherPlace = String.raw`\b(?:national|nationally|england|english|average|neighbours?|regional?|london|similar (?:local )?authorit|other (?:local )?authorit|country)`;
export const elsewhere = new RegExp(otherPlace, "iu");
const rateWords = String.raw`(?! (?:equivalent to |equal to )?(?:a )?(?:rate of )?[\d.]+${people} per 10,?000)`;
const comparison = new RegExp(
  String.raw`\b(?:this|that|it|which|the (?:number|figure)) (?:is|was|has|had|represents|remains)\b${rateWords}|\bcompare[ds]|\bfrom\b|\bthan\b|\bthis number\b|${otherPlace}`,
  "iu",
);
const sameRate = new RegExp(
  String.raw`\bsame rate of (?<rate>${figure})${people} per 10,?000`,
  "iu",
);

/** Rate per 10,000 children printed with the current value, before the comparison begins. */
export function currentRate(after: string): number | null {
  const end = comparison.exec(after)?.index ?? after.length;
  return rateIn(after.slice(0, end)) ?? rateOfBoth(after);
}

/** The rate of now and then where they are the same: "the same rate of 74 per 10,000". */
export function rateOfBoth(text: string): number | null {
  return toNumber(sameRate.exec(text)?.groups?.["rate"]);
}

/** The first rate per 10,000 children of a text. */
export function rateIn(text: string): number | null {
  return toNumber(perTenThousand.exec(text)?.[1]);
}

/** A printed number, null where none was found. */
export function toNumber(printed: string | undefined): number | null {
  return printed === undefined ? null : Number(printed.replaceAll(",", ""));
}
