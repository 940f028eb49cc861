import type { Comparison } from "../../analysis/comparison/compare.ts";
import type { Difference } from "../../analysis/comparison/statistic-difference.ts";
import type { StatisticRow } from "../../analysis/comparison/statistic-rows.ts";
import type { StatisticCell } from "../../analysis/comparison/statistic-words.ts";
import type { Side } from "../../analysis/comparison/side.ts";
import { reportPartHref } from "../../routes/href.ts";
import { doubtMarks } from "./doubt-marks.ts";
import { h, type Markup } from "./markup.ts";
import { sideHead } from "./side-head.ts";

/** Block 4: the figures about the area, each as its own report prints it. */
export function numbers(comparison: Comparison): Markup {
  const { a, b, statistics, relation, footnotes } = comparison;
  const withDifference = relation.kind === "same";
  return h(
    "section",
    { id: "numbers", class: "compare-block" },
    h("h2", {}, "Numbers"),
    statistics.length === 0
      ? h("p", {}, "Neither report prints figures about the area.")
      : h(
          "table",
          { class: "stack compare-numbers" },
          h("caption", {}, caption(withDifference)),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              h("th", { scope: "col" }, "Statistic"),
              h("th", { scope: "col" }, sideHead(a)),
              h("th", { scope: "col" }, sideHead(b)),
              withDifference ? h("th", { scope: "col" }, "Difference") : null,
            ),
          ),
          h(
            "tbody",
            {},
            statistics.map((row) => numberRow(row, a, b, withDifference)),
          ),
        ),
    footnotes.map(({ side, text }) =>
      h("p", { class: "soft small" }, `${comparison[side].label}, note in the report: ${text}`),
    ),
  );
}

function caption(withDifference: boolean): string {
  return withDifference
    ? "Each figure as its report prints it. A difference is given only where unit, definition and basis are the same. More or fewer is not better or worse."
    : "Each figure as its report prints it. Figures of two authorities are not subtracted or ranked: areas, dates and ways of counting differ.";
}

function numberRow(row: StatisticRow, a: Side, b: Side, withDifference: boolean): Markup {
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, row.label),
    h("td", { "data-label": a.label }, h("div", {}, cell(row.a, a))),
    h("td", { "data-label": b.label }, h("div", {}, cell(row.b, b))),
    withDifference
      ? h("td", { "data-label": "Difference" }, h("div", {}, difference(row.difference)))
      : null,
  );
}

function cell(one: StatisticCell | null, side: Side): Markup {
  if (one === null) {
    return h("span", { class: "soft" }, side.unread ?? "not in this report");
  }
  return [
    h("a", { href: reportPartHref(side.id, `statement-${one.statement}`) }, one.figure),
    one.notes.length === 0
      ? null
      : h("span", { class: "soft small compare-notes" }, ` ${one.notes.join("; ")}`),
    doubtMarks(one.doubts),
  ];
}

function difference(one: Difference | null): Markup {
  if (one === null) return h("span", { class: "soft" }, "not compared: not a number");
  return one.kind === "difference"
    ? one.words
    : h("span", { class: "soft" }, `not compared: ${one.reason}`);
}
