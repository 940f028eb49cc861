import { ilacs } from "./ilacs.ts";
import type { FrameworkRules } from "./framework.ts";

/** ILACS as changed in April 2026: no overall grade, everything else as before. */
export const ilacs2026: FrameworkRules = {
  ...ilacs,
  id: "ilacs-2026",
  // A table without its last row in an earlier inspection is a damaged source, not this framework.
  told: {
    without: /^overall effectiveness|^.{0,50}in care and care leavers/u,
    from: "2026-04-01",
  },
  areas: ilacs.areas
    .filter(({ area }) => area !== "overall" && area !== "in-care-and-care-leavers")
    .map(({ area, row, mention }) => ({ area, row, mention })),
  sequence: ["help-and-protection", "in-care", "care-leavers", "leaders"],
};
