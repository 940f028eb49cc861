import type { AreaCheck } from "./check.ts";
import { lateParts } from "./late-parts.ts";
import { notTold } from "./not-told.ts";
import { repeatedElsewhere } from "./repeated-elsewhere.ts";
import { sequence } from "./sequence.ts";
import { silentAreas } from "./silent-areas.ts";

const checks: readonly AreaCheck[] = [notTold, lateParts, sequence, repeatedElsewhere, silentAreas];

/** Reports which findings may be about another area than the one they stand under, or about none that is told. */
export const tellAreas: AreaCheck = (read, report) => {
  for (const check of checks) check(read, report);
};
