import type { Comparison } from "../../analysis/comparison/compare.ts";
import type {
  Change,
  JudgementCell,
  JudgementRow,
} from "../../analysis/comparison/judgement-rows.ts";
import type { Side } from "../../analysis/comparison/side.ts";
import { doubtMarks } from "./doubt-marks.ts";
import { gradeMark } from "./grade.ts";
import { h, type Markup } from "./markup.ts";
import { sideHead } from "./side-head.ts";

/** Block 1: the judgements of both reports, area by area, change in words where it may be told. */
export function judgements({ a, b, judgements: rows, relation }: Comparison): Markup {
  const withChange = relation.kind === "same";
  return h(
    "section",
    { id: "judgements", class: "compare-block" },
    h("h2", {}, "Judgements"),
    h(
      "table",
      { class: "stack compare-judgements" },
      h("caption", {}, caption(withChange, a, b)),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, "Area"),
          h("th", { scope: "col" }, sideHead(a)),
          h("th", { scope: "col" }, sideHead(b)),
          withChange ? h("th", { scope: "col" }, "Change") : null,
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((row) => judgementRow(row, a, b, withChange)),
      ),
    ),
  );
}

function caption(withChange: boolean, a: Side, b: Side): string {
  if (!withChange) return "As each report prints them, side by side. No change is shown.";
  if (a.framework !== b.framework) {
    return "As each report prints them. The frameworks differ: no change is shown.";
  }
  const [earlier, later] = a.published <= b.published ? [a, b] : [b, a];
  return `As each report prints them. Change runs from ${earlier.label} to ${later.label}.`;
}

function judgementRow(row: JudgementRow, a: Side, b: Side, withChange: boolean): Markup {
  const differ = row.a.area !== null && row.b.area !== null && row.a.area !== row.b.area;
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, row.name),
    h("td", { "data-label": a.label }, h("div", {}, cell(row.a, differ))),
    h("td", { "data-label": b.label }, h("div", {}, cell(row.b, differ))),
    withChange ? h("td", { "data-label": "Change" }, h("div", {}, change(row.change))) : null,
  );
}

function cell(one: JudgementCell, nameArea: boolean): Markup {
  const name = nameArea ? one.area : null;
  return [
    gradeMark(one),
    name === null ? null : h("span", { class: "soft small compare-own-name" }, ` ${name}`),
    doubtMarks(one.doubts),
  ];
}

const arrows = { up: "▲ ", down: "▼ ", same: "" };

function change(one: Change | null): Markup {
  if (one === null) return null;
  if (one.direction === null) return h("span", { class: "soft" }, one.words);
  const arrow = arrows[one.direction];
  return [arrow === "" ? null : h("span", { "aria-hidden": "true" }, arrow), one.words];
}
