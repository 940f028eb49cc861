import type { About, Finding, Place, Recommendation } from "../../model/index.ts";
import type { ReadReport } from "./doubt.ts";

/** A finding or recommendation as checks of any paragraph see it. */
export type NamedParagraph = Pick<Finding | Recommendation, "text" | "items" | "complete"> & {
  about: About;
  place: Place | null;
};

/** The findings and recommendations of a report, each with its name. */
export function paragraphsOf({
  findings,
  recommendations,
}: Pick<ReadReport, "findings" | "recommendations">): NamedParagraph[] {
  const named = (part: "finding" | "recommendation", list: readonly (Finding | Recommendation)[]) =>
    list.map(({ id, text, items, complete, places }) => ({
      text,
      items,
      complete,
      about: { part, id } as const,
      place: places[0] ?? null,
    }));
  return [...named("recommendation", recommendations), ...named("finding", findings)];
}
