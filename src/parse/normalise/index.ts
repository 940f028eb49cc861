import { unified } from "unified";
import type { VFile } from "vfile";
import type { SourceTree } from "../document.ts";
import type { FrameworkRules } from "../../frameworks/rules.ts";
import { boilerplate } from "./boilerplate.ts";
import { continuations } from "./continuations.ts";
import { contentsTable } from "./contents-table.ts";
import { coverLines } from "./cover-lines.ts";
import { coverRows } from "./cover-rows.ts";
import { footnotes } from "./footnotes.ts";
import { furniture } from "./furniture.ts";
import { headings } from "./headings.ts";
import { listBullets } from "./list-bullets.ts";
import { money } from "./money.ts";
import { numbering } from "./numbering.ts";
import { repeats } from "./repeats.ts";
import type { Step } from "./step.ts";
import { themes } from "./themes.ts";

/** The normalising steps by name, in the order they run. */
export const namedSteps = {
  repeats,
  footnotes,
  furniture,
  "contents-table": contentsTable,
  "cover-lines": coverLines,
  "cover-rows": coverRows,
  money,
  headings,
  boilerplate,
  "list-bullets": listBullets,
  numbering,
  themes,
  continuations,
} as const satisfies Readonly<Record<string, Step>>;

/** The normalising steps, in the order they run. */
export const steps: readonly Step[] = Object.values(namedSteps);

/** The flat tree after all steps; what they changed and met is told on the file. */
export async function normalise(
  tree: SourceTree,
  framework: FrameworkRules,
  file: VFile,
): Promise<SourceTree> {
  const pipeline = unified();
  for (const step of steps) pipeline.use(() => step(framework));
  return (await pipeline.run(tree, file)) as SourceTree;
}
