import type { FrameworkFacts } from "./framework.ts";
import { ilacs2026 } from "./ilacs-2026.ts";
import { ilacs } from "./ilacs.ts";
import { sif } from "./sif.ts";

export { crosswalkRowNames, type CrosswalkRowId } from "./framework.ts";
export type { FrameworkArea, FrameworkFacts, FrameworkName } from "./framework.ts";

/** Every framework, oldest first. */
const frameworks = { sif, ilacs, "ilacs-2026": ilacs2026 } as const satisfies Readonly<
  Record<string, FrameworkFacts>
>;

export type FrameworkId = keyof typeof frameworks;

/** The ids of all frameworks, oldest first. */
export const frameworksInOrder = Object.keys(frameworks) as readonly FrameworkId[];

/** What pages say of a framework. */
export const factsOf = (framework: FrameworkId): FrameworkFacts => frameworks[framework];
