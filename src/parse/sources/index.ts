import type { SourceTree } from "../document.ts";
import { frameworks } from "../frameworks/index.ts";
import { headingRule } from "../normalise/headings.ts";
import { detect } from "./detect.ts";
import { readWrapped } from "./hard-wrapped.ts";
import { readMarkdown } from "./markdown.ts";
import { readPdf } from "./pdf.ts";
import { readLines } from "./plain-lines.ts";

/** Why a source cannot be read, as a rule and one sentence. */
export type Refusal = { refused: string; reason: string };

const isHeading = (text: string): boolean =>
  frameworks.some((framework) => headingRule(framework, text) !== null);

/** Reads a source of any form into the flat tree, by the adapter for what its bytes are. */
export async function readSource(bytes: Uint8Array): Promise<SourceTree | Refusal> {
  const detected = detect(bytes);
  if ("refused" in detected) return detected;
  if (detected.form === "pdf") return readPdf(bytes);
  if (detected.form === "markdown") return readMarkdown(detected.text);
  return detected.form === "lines"
    ? readLines(detected.text)
    : readWrapped(detected.text, isHeading);
}
