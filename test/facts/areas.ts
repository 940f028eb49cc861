import { z } from "zod";
import type { Area } from "../../src/model/index.ts";

/** The facts' names of areas. */
export const areas = {
  overall: "overall",
  help_protection: "help-and-protection",
  looked_after: "looked-after",
  adoption: "adoption",
  care_leavers: "care-leavers",
  leadership: "leadership",
  lscb: "lscb",
} as const satisfies Record<string, Area>;

export const AreaName = z.enum(Object.keys(areas) as [keyof typeof areas]);

/** The facts write "requires_improvement". */
export const gradeOfFact = (grade: string): string => grade.replaceAll("_", "-");
