const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec";
const month = String.raw`(?:(?:${months})|january|february|march|april|june|july|august|september|october|november|december)`;
const grouped = /(?<![\w.,/£+-])\d{1,3}(?:(?: ?, ?| )\d{3})+(?![\w%]|[.,]\d)/gu;
/** Words after which a short number is a day, a year, an age or a number of its own. */
const standsAlone = new RegExp(
  String.raw`\b(?:${month},?|these|this|those|(?:of|all) the|number|aged?|age of|under|years?|stage) $`,
  "iu",
);
const ofNumber = /(?<!\b(?:total|population|number|estimated|figure) )\bof $/iu;

/**
 * Thousands set apart by a space, or by a comma with one, closed up: "48 300" and "48, 300" become "48,300".
 * "At 17 June 14, 251 children" and "Of these 150 126 live" keep their two numbers.
 */
export function closeThousands(text: string): string {
  return text.replace(grouped, (printed, at: number) => {
    const before = text.slice(Math.max(0, at - 24), at);
    const split = standsAlone.test(before) || (printed.includes(",") && ofNumber.test(before));
    return printed.includes(" ") && !split ? printed.replace(/[ ,]+/gu, ",") : printed;
  });
}

const people = "(?: (?:children|child|young|people|and|persons?)){0,4}";
const rateFirst = new RegExp(
  String.raw`(?<![\w.,/£+-])(?:a rate of )?(?<rate>\d+(?:\.\d+)?)${people} per 10,000${people},? \((?:or )?(?<count>\d[\d,]*)${people}\)`,
  "giu",
);

/** A rate with its count in brackets, the other way round: "41 per 10,000 (251)" is 251, at a rate of 41. */
export function countsBeforeRates(text: string): string {
  return text.replace(rateFirst, "$<count> children (a rate of $<rate> per 10,000 children)");
}

const size = String.raw`(?:an? (?:very )?(?:small|low|large) (?:number|proportion)|an? (?:very )?few|a handful|(?:an?|the) (?:(?:vast|large|small) )?(?:minority|majority)|half|most|some|several)`;
const sizeFirst = new RegExp(String.raw`\b${size} \((?<figure>\d[\d,]*%?)\)`, "giu");
const sizeOfGroup = new RegExp(
  String.raw`\b${size}(?: of)?(?: the| these| those)?(?<who> (?:children(?: and young people)?|young people|them|whom)) \((?<figure>\d[\d,]*%?)\)`,
  "giu",
);

/** The figure in brackets after a word for its size: "a small number of children (17)" is 17 children. */
export function figuresForSizes(text: string): string {
  return text.replace(sizeFirst, "$<figure>").replace(sizeOfGroup, "$<figure>$<who>");
}
