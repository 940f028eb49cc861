import type { Framework, Recommendation } from "../../model/index.ts";

/** SIF recommends; ILACS says what needs to improve, in items that are no recommendations. */
export type RecommendationWords = {
  /** "Recommendations of 2015, and what the 2018 report says" */
  readonly heading: string;
  /** "What happened to the 21 recommendations" */
  readonly link: string;
  readonly caution: string;
};

/** What the recommendations of an inspection are called on a page that follows them into a later report. */
export function recommendationWords(
  from: { readonly framework: Framework; readonly label: string },
  to: { readonly label: string },
  count: number,
): RecommendationWords {
  if (from.framework === "sif") {
    return {
      heading: `Recommendations of ${from.label}, and what the ${to.label} report says`,
      link: `What happened to the ${count === 1 ? "recommendation" : `${count} recommendations`}`,
      caution: tracingCaution(from.framework),
    };
  }
  return {
    heading: `What needed to improve in ${from.label}, and what the ${to.label} report says`,
    link: `What happened to ${count === 1 ? "what" : `the ${count} items that`} needed to improve`,
    caution: tracingCaution(from.framework),
  };
}

/** What a finding near a recommendation, or near an item that needed to improve, does not tell. */
export function tracingCaution(framework: Framework): string {
  const said = framework === "sif" ? "a recommendation was met" : "an item was dealt with";
  return `Matched by wording. Ofsted did not necessarily say whether ${said}.`;
}

/** "Recommendation 3", "Improvement item 2": by its printed number, else by its place in the list where there is one. */
export function recommendationName(
  framework: Framework,
  { number, id }: Pick<Recommendation, "number" | "id">,
): string {
  const kind = framework === "sif" ? "Recommendation" : "Improvement item";
  const place = number ?? (framework === "sif" ? null : /-(\d+)$/u.exec(id)?.[1]);
  return place === null || place === undefined ? kind : `${kind} ${place}`;
}
