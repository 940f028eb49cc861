import { formatShortDate } from "../../wording/format-date.ts";
import type { Side } from "../../analysis/comparison/side.ts";
import { h, type Markup } from "./markup.ts";

/** The head of a column: authority, date, framework. */
export function sideHead(side: Side): Markup {
  return h(
    "span",
    { class: `side-head side-${side.key}` },
    h("strong", {}, side.authority.name),
    " ",
    h("span", {}, `${formatShortDate(side.published)} · ${side.inspection}`),
  );
}

/** Heads over two columns of a block; they stay in sight while the block is read. On a phone each paragraph names its side. */
export function columnHeads(a: Side, b: Side): Markup {
  return h("div", { class: "compare-heads", "aria-hidden": "true" }, sideHead(a), sideHead(b));
}
