import type { SourceTree } from "../document.ts";
import { readingRules } from "../../frameworks/reading.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { headingRule } from "../normalise/headings.ts";
import { detect } from "./detect.ts";
import { readWrapped } from "./hard-wrapped.ts";
import { readMarkdown } from "./markdown.ts";
import { isEndlesslyNested } from "./nesting.ts";
import { readPdf } from "./pdf.ts";
import { readLines } from "./plain-lines.ts";

/** Why a source cannot be read, as a rule and one sentence. */
export type Refusal = { refused: string; reason: string };

type Test = (line: string) => boolean;

/** What tells headings and running feet in a text: of the frameworks whose title stands at its head, or of all. */
export function linesOf(text: string): [isHeading: Test, isFoot: Test] {
  const head = headingKey(text.slice(0, 3000));
  const titled = readingRules.filter(({ title }) => title.test(head));
  const likely = titled.length > 0 ? titled : readingRules;
  return [
    (line) => likely.some((framework) => headingRule(framework, line) !== null),
    (line) => likely.some(({ feet }) => feet?.some((pattern) => pattern.test(headingKey(line)))),
  ];
}

/** Reads a source of any form into the flat tree, by the adapter for what its bytes are. */
export async function readSource(bytes: Uint8Array): Promise<SourceTree | Refusal> {
  const detected = detect(bytes);
  if ("refused" in detected) return detected;
  if (detected.form === "pdf") return readPdf(bytes);
  if (detected.form === "markdown") {
    if (isEndlesslyNested(detected.text)) {
      return {
        refused: "nested",
        reason: "this Markdown has far more lists, tables or marks in each other than any report",
      };
    }
    return readMarkdown(detected.text);
  }
  if (detected.form === "lines") return readLines(detected.text);
  return readWrapped(detected.text, ...linesOf(detected.text));
}
