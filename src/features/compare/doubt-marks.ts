import type { Doubt } from "../../analysis/doubts.ts";
import { problemHref } from "../../routes/href.ts";
import { h, type Markup } from "./markup.ts";

/** What may be wrong with a value, in words, each with the page that explains it. Nothing where all is well. */
export function doubtMarks(doubts: readonly Doubt[]): Markup {
  return doubts.map(({ words, rule }) =>
    h(
      "span",
      { class: "doubt" },
      `${words} `,
      h("a", { href: problemHref(rule) }, "Why this may be wrong"),
    ),
  );
}
