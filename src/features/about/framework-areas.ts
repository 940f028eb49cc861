import type { Area, Framework } from "../../model/index.ts";

/**
 * The areas a framework can judge, in the order of its table, to be explained to readers. ILACS judged
 * care and care leavers as one until December 2022 and as two since; a report shows which it has.
 */
const areas: Record<Framework, readonly Area[]> = {
  sif: [
    "overall",
    "help-and-protection",
    "looked-after",
    "adoption",
    "care-leavers",
    "leadership",
    "lscb",
  ],
  ilacs: [
    "leaders",
    "help-and-protection",
    "in-care-and-care-leavers",
    "in-care",
    "care-leavers",
    "overall",
  ],
  "ilacs-2026": ["leaders", "help-and-protection", "in-care", "care-leavers"],
};

/** The areas of one framework. */
export function areasOfFramework(framework: Framework): readonly Area[] {
  return areas[framework];
}
