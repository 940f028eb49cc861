import { factsOf } from "../frameworks/index.ts";
import type { Framework, Recommendation } from "../model/index.ts";

/** Words for what a report asks for. SIF recommends; ILACS says what needs to improve, in items that are no recommendations. */
type AskedWords = {
  /** The part of the report. */
  part: string;
  /** One of them, with its number after it. */
  one: string;
  /** One of them within a sentence. */
  inSentence: string;
  /** "…, and what the 2018 report says" follows. */
  of: (label: string) => string;
  /** "What happened to …" */
  what: (count: number) => string;
  /** "Ofsted did not necessarily say whether …" */
  met: string;
};

const words: Readonly<Record<"recommendation" | "improvement", AskedWords>> = {
  recommendation: {
    part: "Recommendations",
    one: "Recommendation",
    inSentence: "recommendation",
    of: (label) => `Recommendations of ${label}`,
    what: (count) => `the ${count === 1 ? "recommendation" : `${count} recommendations`}`,
    met: "a recommendation was met",
  },
  improvement: {
    part: "What needs to improve",
    one: "Improvement item",
    inSentence: "what needs to improve",
    of: (label) => `What needed to improve in ${label}`,
    what: (count) => `${count === 1 ? "what" : `the ${count} items that`} needed to improve`,
    met: "an item was dealt with",
  },
};

/** What the reports of a framework call what they ask for. */
export function askedWords(framework: Framework): AskedWords {
  return words[factsOf(framework).asks];
}

/** What its report calls recommendations to this body with this urgency. */
export function recommendationTitle(
  { body, urgency }: Pick<Recommendation, "body" | "urgency">,
  framework: Framework,
): string {
  const { asks } = factsOf(framework);
  const { part } = words[asks];
  if (asks === "improvement") return part;
  const to =
    body === "lscb" ? "for the Local Safeguarding Children Board" : "for the local authority";
  if (urgency === "priority") return `Priority and immediate action ${to}`;
  return urgency === "improvement" ? `Areas for improvement ${to}` : `${part} ${to}`;
}

/** What a page that follows what was asked into a later report says of it. */
export type TracingWords = {
  /** "Recommendations of 2015, and what the 2018 report says" */
  readonly heading: string;
  /** "What happened to the 21 recommendations" */
  readonly link: string;
  readonly caution: string;
};

/** The words of a page that follows what an inspection asked for into a later report. */
export function tracingWords(
  from: { readonly framework: Framework; readonly label: string },
  to: { readonly label: string },
  count: number,
): TracingWords {
  const { of, what } = askedWords(from.framework);
  return {
    heading: `${of(from.label)}, and what the ${to.label} report says`,
    link: `What happened to ${what(count)}`,
    caution: tracingCaution(from.framework),
  };
}

/** What a finding near a recommendation, or near an item that needed to improve, does not tell. */
export function tracingCaution(framework: Framework): string {
  return `Matched by wording. Ofsted did not necessarily say whether ${askedWords(framework).met}.`;
}

/** "Recommendation 3", "Improvement item 2": by its printed number, else by its place in a list of items. */
export function recommendationName(
  framework: Framework,
  { number, id }: Pick<Recommendation, "number" | "id">,
): string {
  const { one } = askedWords(framework);
  const isListed = factsOf(framework).asks === "improvement";
  const place = number ?? (isListed ? /-(\d+)$/u.exec(id)?.[1] : undefined);
  return place === undefined ? one : `${one} ${place}`;
}
