import type { Area } from "../../model/index.ts";
import type { AreaCheck } from "./check.ts";

/** Areas that begin behind one that stands behind them in every report: findings of either may be the other's. */
export const sequence: AreaCheck = ({ tree: { sections }, framework }, report) => {
  const begun = new Set(sections.map((section) => section.area));
  const areaBefore = (area: Area): Area | null =>
    framework.sequence
      .slice(0, framework.sequence.indexOf(area))
      .findLast((other) => begun.has(other)) ?? null;
  let before: Area | null = null;
  for (const { area, heading } of sections) {
    if (area === null || area === before || heading?.data.rule?.area !== area) continue;
    if (!framework.sequence.includes(area)) continue;
    const at = framework.sequence.indexOf(area);
    if (before !== null && at < framework.sequence.indexOf(before)) {
      const message = `The part about ${area} begins behind that about ${before}: findings may be under the wrong one`;
      // What the early heading should head stands at the end of the area before its own place.
      const displaced = [before, area].flatMap((one) => [one, areaBefore(one)]);
      for (const one of new Set(displaced)) {
        if (one === null) continue;
        const about = { part: "area" as const, area: one };
        report("area-may-differ", "error", message, heading.data.places[0], about);
      }
    }
    before = area;
  }
};
