import type { Node } from "mdast";
import type { VFile } from "vfile";
import type { SourceTree } from "../document.ts";
import type { FrameworkRules } from "../../frameworks/rules.ts";
import { problemReporter, type ReportProblem } from "../problems/report-problem.ts";

/** What a normalising step may know beside the tree. */
export type StepContext = { framework: FrameworkRules; report: ReportProblem };

/** A unified plugin over the flat tree, made for one framework. */
export type Step = (framework: FrameworkRules) => (tree: Node, file: VFile) => Node;

/** Makes a normalising step of a function from the tree's blocks to its new blocks. */
export function step(
  change: (tree: SourceTree, context: StepContext) => SourceTree["children"],
): Step {
  return (framework) => (node, file) => {
    // unified knows no flat trees; adapters and steps give no others.
    const tree = node as SourceTree;
    return { ...tree, children: change(tree, { framework, report: problemReporter(file) }) };
  };
}
