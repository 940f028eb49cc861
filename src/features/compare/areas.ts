import { notToldRow } from "../../wording/area-not-told.ts";
import type { AreaRow } from "../../analysis/comparison/area-rows.ts";
import type { Comparison } from "../../analysis/comparison/compare.ts";
import { paragraphAnchor } from "../../routes/paragraph-anchor.ts";
import type { SideKey } from "../../analysis/comparison/side.ts";
import { entryOf, opening } from "./finding.ts";
import { h, type Markup } from "./markup.ts";
import { columnHeads } from "./side-head.ts";

/** The same findings in the order of each report, area by area, each a link to its full text above. */
export function areas(comparison: Comparison): Markup {
  const { a, b } = comparison;
  return h(
    "section",
    { id: "areas", class: "compare-block" },
    h("h2", {}, "Findings by area"),
    h(
      "p",
      { class: "soft" },
      "The same findings in the order of each report. Each leads to its full text above.",
    ),
    columnHeads(a, b),
    comparison.areas.map((row) => areaRow(comparison, row)),
  );
}

function areaRow(comparison: Comparison, row: AreaRow): Markup {
  const { a, b } = comparison;
  return h(
    "details",
    { id: `area-${row.id}`, class: "compare-area" },
    h(
      "summary",
      {},
      h("span", { class: "compare-name" }, row.name),
      " ",
      h("span", { class: "compare-count side-a" }, `${a.label}: ${row.a.length}`),
      " ",
      h("span", { class: "compare-count side-b" }, `${b.label}: ${row.b.length}`),
    ),
    h(
      "div",
      { class: "compare-columns" },
      h("div", {}, list(comparison, "a", row.id, row.a)),
      h("div", {}, list(comparison, "b", row.id, row.b)),
    ),
  );
}

function list(comparison: Comparison, side: SideKey, row: string, ids: readonly string[]): Markup {
  const { label } = comparison[side];
  if (ids.length === 0) {
    return h(
      "p",
      { class: "soft" },
      row === notToldRow.id
        ? `${label}: the area of every finding is told.`
        : `${label}: not part of this inspection, or no findings on it.`,
    );
  }
  return [
    h("p", { class: "compare-column-name" }, label),
    h(
      "ul",
      { class: "plain-list compare-openings" },
      ids.map((id) => {
        const entry = entryOf(comparison, side, id);
        if (entry === null) return null;
        return h(
          "li",
          {},
          h("a", { href: `#${paragraphAnchor(side, id)}` }, entry.name),
          ` ${opening(entry.text, 12)}`,
        );
      }),
    ),
  ];
}
