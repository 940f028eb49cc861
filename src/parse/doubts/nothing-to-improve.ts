import type { Check } from "./doubt.ts";

/** An inadequate grade, and nothing read that must improve: it is printed, and was lost on the way. */
export const nothingToImprove: Check = ({ judgements, recommendations }) => {
  const worst = judgements.find((one) => one.status === "given" && one.grade === "inadequate");
  if (worst === undefined || recommendations.length > 0) return [];
  return [
    {
      rule: "nothing-to-improve",
      message: "An area is inadequate, and nothing was read that needs to improve",
      place: worst.places[0] ?? null,
      about: { part: "report" },
    },
  ];
};
