import { z } from "zod";
import { issueWords } from "../model/index.ts";
import { getGlossary } from "./glossary.ts";
import { getOfficialFiles } from "./official-files.ts";
import { getRegister } from "./register.ts";
import { sourceFolders } from "./sources.ts";
import { getTopicSet } from "./topics.ts";

const inputs: readonly [what: string, read: () => unknown][] = [
  ["content/authorities.csv or content/published-reports.csv", getRegister],
  ["content/topics.yaml", getTopicSet],
  ["content/glossary.yaml", getGlossary],
  ["content/official-files.csv", getOfficialFiles],
];

/** Throws one line for a person where what every build needs is not there or not as it should be. */
export function checkInputs(): void {
  sourceFolders();
  for (const [what, read] of inputs) {
    try {
      read();
    } catch (error) {
      throw new Error(`${what} cannot be used: ${inOneLine(error)}`, { cause: error });
    }
  }
}

function inOneLine(error: unknown): string {
  if (error instanceof z.ZodError) return issueWords(error);
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? "";
}
