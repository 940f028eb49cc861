import type { Framework, Recommendation } from "../model/index.ts";
import { recommendationTitle } from "../wording/asked-words.ts";

/** Recommendations to one body with one urgency, in the report's own order. */
export type RecommendationGroup = {
  id: string;
  title: string;
  recommendations: Recommendation[];
};

/** The recommendations grouped by who must act and how soon, in the report's order. */
export function recommendationGroups(
  recommendations: readonly Recommendation[],
  framework: Framework,
): RecommendationGroup[] {
  const groups = new Map<string, RecommendationGroup>();
  for (const recommendation of recommendations) {
    const id = `recommendations-${recommendation.body}-${recommendation.urgency ?? "all"}`;
    const group = groups.get(id);
    if (group === undefined) {
      groups.set(id, {
        id,
        title: recommendationTitle(recommendation, framework),
        recommendations: [recommendation],
      });
    } else {
      group.recommendations.push(recommendation);
    }
  }
  return [...groups.values()];
}
