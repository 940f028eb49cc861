import { textOf } from "../document.ts";
import type { AreaCheck } from "./check.ts";

/**
 * Paragraphs that the source holds a second time in the part of another area, as those of findings that stand a first
 * time among what is asked for: which place is right is not told.
 */
export const repeatedElsewhere: AreaCheck = ({ tree, parts }, report) => {
  for (const { node, area } of tree.repeated) {
    if (area === null) continue;
    const text = textOf(node);
    const finding = parts.findings.find((one) => one.text === text);
    if (finding?.area === area) continue;
    const asked = parts.recommendations.find((one) => one.text === text);
    const about =
      finding !== undefined
        ? ({ part: "finding", id: finding.id } as const)
        : asked !== undefined
          ? ({ part: "recommendation", id: asked.id } as const)
          : ({ part: "area", area } as const);
    report(
      "area-may-differ",
      "error",
      about.part === "area"
        ? "A paragraph of this part stands in another part of the report too"
        : `It stands a second time in the part about ${area}`,
      node.data.places[0],
      about,
    );
  }
};
