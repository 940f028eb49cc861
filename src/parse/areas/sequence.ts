import type { Area } from "../../model/index.ts";
import type { AreaCheck } from "./check.ts";

/**
 * Areas that begin behind one that stands behind them in every report, or that begin twice: what stands under the
 * heading that is out of its place may be findings of the area before.
 */
export const sequence: AreaCheck = ({ tree: { sections }, framework }, report) => {
  const begun = new Set(sections.map((section) => section.area));
  const areaBefore = (area: Area): Area | null =>
    framework.sequence
      .slice(0, framework.sequence.indexOf(area))
      .findLast((other) => begun.has(other)) ?? null;
  let before: Area | null = null;
  /** Findings stand under the last area that began. */
  let holds = false;
  for (const { area, part, heading, entries } of sections) {
    const begins =
      area !== null && heading?.data.rule?.area === area && framework.sequence.includes(area);
    const at = begins ? framework.sequence.indexOf(area) : -1;
    const twice = area === before && holds;
    if (begins && before !== null && (twice || at < framework.sequence.indexOf(before))) {
      const message = twice
        ? `The part about ${area} begins twice: findings above its second heading may be another area's`
        : `The part about ${area} begins behind that about ${before}: findings may be under the wrong one`;
      // What the early heading should head stands at the end of the area before its own place.
      const displaced = [before, area].flatMap((one) => [one, areaBefore(one)]);
      for (const one of new Set(displaced)) {
        if (one === null) continue;
        const about = { part: "area" as const, area: one };
        report("area-may-differ", "error", message, heading.data.places[0], about);
      }
    }
    if (begins && area !== before) [before, holds] = [area, false];
    if (area === before && part === "findings" && entries.length > 0) holds = true;
  }
};
