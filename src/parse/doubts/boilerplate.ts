import type { Check } from "./doubt.ts";

/** Explanations of grades and of the inspection come to less than this share of any report. */
const most = 0.1;

/** Too much of a report set aside as legal and explanatory text: findings may be among it. */
export const boilerplate: Check = ({ coverage: { characters } }) => {
  const share = characters.boilerplate / Math.max(characters.source, 1);
  if (share <= most) return [];
  return [
    {
      rule: "much-set-aside",
      message: `${(share * 100).toFixed(0)}% of the source counts as legal and explanatory text`,
      place: null,
      about: { part: "report" },
    },
  ];
};
