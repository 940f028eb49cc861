import type { Check } from "./doubt.ts";

/** A finding that the inspectors marked with the number of a recommendation, where none has this number. */
export const pointers: Check = ({ findings, recommendations }) => {
  const numbers = new Set(recommendations.map(({ number }) => number));
  return findings.flatMap(({ id, pointsTo, places }) => {
    const lost = pointsTo?.numbers.filter((number) => !numbers.has(number)) ?? [];
    if (lost.length === 0) return [];
    return [
      {
        rule: "pointer-leads-nowhere",
        message: `It is marked with recommendation ${lost.join(", ")}, which was not read`,
        place: places[0] ?? null,
        about: { part: "finding", id },
      },
    ];
  });
};
