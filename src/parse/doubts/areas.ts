import type { Area } from "../../model/index.ts";
import type { Check } from "./doubt.ts";

/** Areas that are judged on all findings, and have none of their own. */
const withoutOwn: readonly Area[] = ["overall"];

/** A judged area without findings, or findings in an area that has no judgement. */
export const areas: Check = ({ judgements, findings }) => {
  const written = new Set(findings.map(({ area }) => area));
  const judged = new Set(judgements.map(({ area }) => area));
  const silent = judgements
    .filter(({ area, status }) => status !== "not-judged" && !withoutOwn.includes(area))
    .filter(({ area }) => !written.has(area))
    .map(({ area, places }) => ({
      rule: "area-without-findings" as const,
      message: "The area is judged, and no finding was read in it",
      place: places[0] ?? null,
      about: { part: "area" as const, area },
    }));
  const unjudged = [...written]
    // What is told of an area that is not told is told where its part begins.
    .filter((area) => area !== "not-told" && !judged.has(area))
    .map((area) => ({
      rule: "findings-without-judgement" as const,
      message: "Findings stand in an area for which the report has no judgement",
      place: findings.find((finding) => finding.area === area)?.places[0] ?? null,
      about: { part: "area" as const, area },
    }));
  return [...silent, ...unjudged];
};
