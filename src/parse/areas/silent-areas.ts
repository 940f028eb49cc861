import type { Area } from "../../model/index.ts";
import type { AreaCheck, ReadAreas } from "./check.ts";
import { unknownHeadings } from "./not-told.ts";

/** Areas that a report must have findings in, and that has none: by its framework, or because it judges them. */
function silent({ framework, parts }: ReadAreas): Area[] {
  const written = new Set(parts.findings.map(({ area }) => area));
  return framework.sequence.filter((area) => {
    const rule = framework.areas.find((other) => other.area === area);
    const judged = parts.judgements.find((judgement) => judgement.area === area);
    if (written.has(area) || judged?.status === "not-judged") return false;
    if (rule?.optional && judged === undefined) return false;
    return rule?.insteadOf?.some((other) => written.has(other)) !== true;
  });
}

/**
 * An area without findings: its heading was lost or stands in the wrong place, and its findings may stand under the areas
 * before and after it, or where none has begun, among what comes before all findings.
 */
export const silentAreas: AreaCheck = (read, report) => {
  const { framework, parts, tree } = read;
  const without = silent(read);
  // A heading in unknown words may be the missing one: then the areas beside it end where they should.
  if (without.length <= unknownHeadings(tree.sections).size) return;
  const isWritten = (area: Area): boolean => parts.findings.some((one) => one.area === area);
  for (const area of without) {
    const at = framework.sequence.indexOf(area);
    const before = framework.sequence.slice(0, at).findLast(isWritten);
    const after = framework.sequence.slice(at).find(isWritten);
    const message = `No findings were found about ${area}: this may be about it`;
    for (const beside of [before, after]) {
      if (beside === undefined) continue;
      const own = parts.findings.filter((finding) => finding.area === beside);
      const edge = beside === before ? own.at(-1) : own[0];
      report("area-may-differ", "error", message, edge?.places[0], { part: "area", area: beside });
    }
    if (before === undefined) report("area-may-differ", "error", message, null, { part: "report" });
    for (const { id, places, body } of parts.recommendations) {
      // Recommendations stand before the first area, and before the board's findings.
      if (area === "lscb" ? body !== "lscb" : before !== undefined) continue;
      report("area-may-differ", "error", message, places[0], { part: "recommendation", id });
    }
  }
};
