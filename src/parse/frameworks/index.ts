import type { FrameworkRules } from "./framework.ts";
import { sif } from "./sif.ts";

/** Every framework the parser knows. */
export const frameworks: readonly FrameworkRules[] = [sif];
