import { textOf, type SourceTree } from "../document.ts";
import type { FrameworkRules } from "./framework.ts";
import { headingKey } from "./heading-key.ts";
import { sif } from "./sif.ts";

/** Every framework the parser knows. */
export const frameworks: readonly FrameworkRules[] = [sif];

/** The framework whose title stands at the head of a document; null where it is no report of one we know. */
export function frameworkOf(tree: SourceTree): FrameworkRules | null {
  const head = tree.children
    .slice(0, 25)
    .map((node) => textOf(node))
    .join(" ")
    .slice(0, 3000);
  return frameworks.find(({ title }) => title.test(headingKey(head))) ?? null;
}
