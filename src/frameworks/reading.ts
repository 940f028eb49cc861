import { ilacs2026Rules } from "./ilacs-2026.ts";
import { ilacsRules } from "./ilacs.ts";
import type { FrameworkRules } from "./rules.ts";
import { sifRules } from "./sif.ts";

/** How reports are read; of two frameworks with one title, the one that is told from the other comes first. */
export const readingRules: readonly FrameworkRules[] = [sifRules(), ilacs2026Rules(), ilacsRules()];
