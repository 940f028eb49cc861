import { textOf } from "../document.ts";
import type { AreaCheck } from "./check.ts";

/** Findings that the source holds a second time in the part of another area: which is right is not told. */
export const repeatedElsewhere: AreaCheck = ({ tree, parts }, report) => {
  for (const { node, area } of tree.repeated) {
    if (area === null) continue;
    const finding = parts.findings.find(({ text }) => text === textOf(node));
    if (finding === undefined || finding.area === area) continue;
    report(
      "area-may-differ",
      "error",
      `It stands a second time in the part about ${area}`,
      node.data.places[0],
      { part: "finding", id: finding.id },
    );
  }
};
