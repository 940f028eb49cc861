import type { JudgementCell } from "../../analysis/comparison/judgement-rows.ts";
import { h, type Markup } from "./markup.ts";

/** A grade as a word with its mark, as `grade.astro` shows it. */
export function gradeMark({ words, tone }: Pick<JudgementCell, "words" | "tone">): Markup {
  return h("span", { class: `grade grade-${tone}` }, words);
}
