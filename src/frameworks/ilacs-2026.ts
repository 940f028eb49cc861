import type { FrameworkFacts } from "./framework.ts";
import { ilacs, ilacsAreas, ilacsRules, noneOfThese } from "./ilacs.ts";
import type { FrameworkRules } from "./rules.ts";

const { leaders, helpAndProtection, inCare, careLeavers } = ilacsAreas;

/** ILACS as changed in April 2026: no overall grade, everything else as before. */
export const ilacs2026 = {
  ...ilacs,
  name: {
    full: "Inspecting local authority children’s services, as changed in April 2026",
    short: "ILACS 2026",
    years: "from 27 April 2026",
  },
  areas: [leaders, helpAndProtection, inCare, careLeavers],
  notGraded: ["overall"],
  usualFindings: { fewest: 30, most: 95 },
  notes: [
    "There is no overall grade. A report is held to be of this framework where its table has no such row and its inspection began in April 2026 or later.",
    noneOfThese,
  ],
} as const satisfies FrameworkFacts;

/** How its reports are read. */
export const ilacs2026Rules = (): FrameworkRules => {
  const rules = ilacsRules();
  return {
    ...rules,
    id: "ilacs-2026",
    // A table without its last row in an earlier inspection is a damaged source, not this framework.
    told: {
      without: /^overall effectiveness|^.{0,50}in care and care leavers/u,
      from: "2026-04-01",
    },
    areas: rules.areas
      .filter(({ area }) => area !== "overall" && area !== "in-care-and-care-leavers")
      .map(({ area, row, heading, mention }) => ({ area, row, heading, mention })),
    sequence: ["help-and-protection", "in-care", "care-leavers", "leaders"],
  };
};
