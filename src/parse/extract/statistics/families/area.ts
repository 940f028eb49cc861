import { readAmount } from "../amounts.ts";
import { asAtDate } from "../as-at.ts";
import type { Figure, Reading } from "../figure.ts";
import { nationalAverage } from "../national.ts";
import { pattern } from "../pattern.ts";
import { sentencesOf } from "../plain-text.ts";

/** A date or a source between a percentage and whom it is of: "17.2% (at 31 August 2013) of". */
const aside = String.raw`(?: \([^()%]{0,60}\))?`;
const under18 = String.raw`(?:aged )?(?:under(?: the age of)?(?: 18)?|below(?: the age of)? 18|(?:between(?: the ages of)? )?(?:from )?(?:0|birth)(?: ?- ?| to | and )17|17(?: years)?(?: old)? (?:and|or) (?:under|below|younger))(?:[- ]years?)?(?: of age|[- ]olds?)?`;
const population = pattern(
  String.raw`{value} ~ (?:${under18} |(?=live|resid))(?:who )?(?:are )?(?:live|lives|living|reside|resident|residing) (?:in|on|within)\b`,
);
const populationOf = pattern(
  String.raw`(?:\bpopulation of |\bhome to |\bhas |\bhave ){value} ~ ${under18}(?=$|[.,;:]| \()`,
);
/** After "live in" stands the area; "low income families" or "temporary accommodation" is not one. */
const anArea =
  /^ (?:the )?(?:[A-Z]|(?:[a-z]+ ){0,2}(?:area|borough|county|city|island|islands|isles|district|authority|town|region)\b)/u;
const populationShare = pattern(
  String.raw`{value%}${aside} of (?:the|its|[^ ]{2,30}'s)? ?(?:total |overall |whole |entire |area's |local )*population`,
);
const ofSomeone = /\btemporary|\bpoverty|\bhouseholds?\b|\bfoster|\bresidential|\bparents\b/iu;

/** How many children live in the area, and their share of its people. */
export function readPopulation({ plain }: Reading): Figure[] {
  const first = sentencesOf(plain)[0] ?? "";
  const living = population.exec(plain);
  const match = living ?? populationOf.exec(plain);
  if (match === null || !/\bunder\b|\bbelow\b|\b17\b/iu.test(match[0]) || ofSomeone.test(first)) {
    return [];
  }
  const rest = plain.slice(match.index + match[0].length);
  // "the service has 300 children under 18": only beside a share of the population is it all of them
  if (living === null ? !populationShare.test(rest) : !anArea.test(rest)) return [];
  const asAt = asAtDate(plain);
  const figures: Figure[] = [
    { key: "population_under_18", ...readAmount(match.groups?.["value"] ?? ""), asAt },
  ];
  const percent = populationShare.exec(rest)?.groups?.["value"];
  if (percent !== undefined) figures.push(percentage("population_under_18_pct", percent, asAt));
  return figures;
}

const poverty = pattern(
  String.raw`{value%}${aside} of (?:(?!\b(?:have|has|with|where|wards?|schools?|households?|families|neighbourhoods?)\b)[^.%]){0,90}?\b(?:children|young people)\b(?<who>(?:(?!\b(?:not|no)\b)[^.%]){0,50}?) (?:(?:live|are living|living|were living|are|were) )?in (?:relative |absolute |income )?(?<what>poverty|low[- ]income (?:families|households))(?=$|[.,;:]| ?\(| as at| after| before| compared| according| -|\d)`,
);

const povertyIs = pattern(
  String.raw`\b(?:proportion|percentage) of [^.%\d]{0,60}?\b(?:children|young people)\b(?<who>[^.%\d]{0,50}?) (?:(?:who )?(?:live|are living|living|are) )?in (?:relative |absolute |income )?(?<what>poverty|low[- ]income (?:families|households)) (?:is|was|stands at|stood at) {value%}`,
);

/** Children in poverty. The basis says who is counted where the usual wording was not used. */
export function readPoverty({ plain }: Reading): Figure[] {
  const match = poverty.exec(plain) ?? povertyIs.exec(plain);
  if (match === null) return [];
  const value = match.groups?.["value"] ?? "";
  const who = /\b(?:aged )?(under \d\d|\d+-\d+)\b/iu.exec(match[0].replace(value, ""))?.[1];
  const what = match.groups?.["what"] ?? "";
  const sentence = plain.slice(match.index + match[0].length).split(/\. (?=[A-Z])/u)[0] ?? "";
  const income = /^low/iu.test(what) || /\(low[- ]income/iu.test(sentence);
  const housing = /\b(?:after|before) housing costs\b/iu.exec(plain)?.[0];
  const basis = [
    who?.replace(/^(?=\d)/u, "aged "),
    income ? "low income families" : null,
    housing,
  ].filter((part) => part !== null && part !== undefined);
  const figure = percentage("child_poverty_pct", value, asAtDate(plain));
  return [
    {
      ...figure,
      basis: basis.length === 0 ? null : basis.join(", ").replace(/^Under/u, "under"),
      national: nationalAverage(sentence, figure.percent),
    },
  ];
}

const minority = pattern(
  String.raw`\b(?:minority ethnic|ethnic minority) (?:groups?|backgrounds?|communities)'? (?:account for|make up|represent|comprise|constitute|form|are) {value%}`,
);
const shareMinority = pattern(
  String.raw`{value%}${aside} of [^.;%]{0,80}?\b(?:are|come|is) from (?:black and )?(?:minority ethnic|ethnic minority) (?:groups?|backgrounds?|communities)\b`,
);
const usualArea = /^(?:living |who live |resident )?in (?:the|this) area$|^$/iu;

/** Children from minority ethnic groups. A percentage of those who are White British is not one. */
export function readMinority({ plain }: Reading): Figure[] {
  const sentence =
    sentencesOf(plain).find((part) => minority.test(part) || shareMinority.test(part)) ?? "";
  const match = minority.exec(sentence) ?? shareMinority.exec(sentence);
  if (match === null) return [];
  const after = sentence.slice(match.index + match[0].length);
  const figure = percentage("minority_ethnic_pct", match.groups?.["value"] ?? "", asAtDate(plain));
  const bracket = /^ \(((?:including|excluding)[^()]*)\)/iu.exec(after)?.[1];
  const where =
    /\b(?:children|pupils)(?: and young people)?((?: \([^()]{0,200}\))? [^,.(]{0,200}?)(?=[,.]| compared| identical|$)/iu
      .exec(after)?.[1]
      ?.trim();
  const age = /^\(([^()]*)\)/u.exec(where ?? "")?.[1];
  const basis = bracket ?? age ?? (usualArea.test(where ?? "") ? null : (where ?? null));
  return [{ ...figure, basis, national: nationalAverage(after, figure.percent) }];
}

const largest =
  /\blargest (?:[a-z]+ )?(?:ethnic )?minority(?: ethnic)? groups?\b[^.]{0,110}? (?:are|is|were|was|remain):? (?<groups>.+)/iu;

/** The largest minority ethnic groups, in the report's words. */
export function readLargestGroups({ words }: Reading): Figure[] {
  const groups = largest.exec(words)?.groups?.["groups"];
  if (groups === undefined) return [];
  const value = namedGroups(groups);
  return value === ""
    ? []
    : [{ key: "largest_minority_groups", value, percent: null, qualifier: "text" }];
}

/** Whether what follows a semicolon names one more group, and is no sentence of its own. */
const oneMore = /^(?:and |followed by |then )|^\p{Lu}|\d ?%/u;
const hasVerb =
  /\b(?:is|are|was|were|has|have|had|live|lives|make|makes|account|accounts|speak|come)\b/iu;

/** The text up to the first full stop or semicolon outside brackets that ends the list of groups. */
function namedGroups(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth > 0) continue;
    if (letter === "." && /^(?: |$)/u.test(text.charAt(index + 1)))
      return text.slice(0, index).trim();
    if (letter === ";") {
      const next =
        text
          .slice(index + 1)
          .trim()
          .split(/;|\. |\.$/u)[0] ?? "";
      if (!oneMore.test(next) || hasVerb.test(next)) return text.slice(0, index).trim();
    }
  }
  return text.trim();
}

/** A statistic that is a percentage: value and percent are the same number. */
export function percentage(key: Figure["key"], printed: string, asAt: string | null): Figure {
  const { percent, qualifier } = readAmount(printed);
  return { key, value: percent, percent, qualifier, asAt };
}
