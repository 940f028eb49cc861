import { textOf, type SourceTree } from "../document.ts";
import { daysIn } from "../extract/dates.ts";
import { printedPeriod } from "../extract/period.ts";
import { readingRules } from "../../frameworks/reading.ts";
import type { FrameworkRules } from "../../frameworks/rules.ts";
import { headingKey } from "./heading-key.ts";

/** The framework whose title stands at the head of a document; null where it is no report of one we know. */
export function frameworkOf(tree: SourceTree): FrameworkRules | null {
  const lines = tree.children.slice(0, 25).map((node) => textOf(node).replace(/\s/gu, " "));
  const head = headingKey(lines.join(" ").slice(0, 3000));
  const fits = ({ title, evidence, told }: FrameworkRules): boolean =>
    title.test(head) &&
    (evidence ?? []).every((pattern) => pattern.test(head)) &&
    (told === undefined ||
      (begins(lines) >= told.from && !lines.some((line) => told.without.test(headingKey(line)))));
  return readingRules.find(fits) ?? null;
}

/** The inspection's first day by the cover's lines; "" where none can be read. */
function begins(lines: readonly string[]): string {
  const at = lines.findIndex((line) => printedPeriod(line) !== null);
  if (at === -1) return "";
  const first = printedPeriod(lines[at] ?? "") ?? "";
  // The line may wrap between the first day and its year.
  return daysIn(first)[0] ?? daysIn(`${first} ${lines[at + 1] ?? ""}`)[0] ?? "";
}
