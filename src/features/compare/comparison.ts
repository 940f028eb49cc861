import type { Comparison } from "../../analysis/comparison/compare.ts";
import { formatDate } from "../../wording/format-date.ts";
import type { NamedPair } from "../../analysis/comparison/other-pairs.ts";
import { tracingWords } from "../../wording/asked-words.ts";
import type { Side } from "../../analysis/comparison/side.ts";
import {
  compareAnyHref,
  compareHref,
  frameworkHref,
  navHref,
  reportHref,
} from "../../routes/href.ts";
import { areas } from "./areas.ts";
import { doubtMarks } from "./doubt-marks.ts";
import { judgements } from "./judgements.ts";
import { h, type Markup } from "./markup.ts";
import { numbers } from "./numbers.ts";
import { recommendations } from "./recommendations.ts";
import { sources } from "./sources.ts";
import { subjects } from "./subjects.ts";

/** What a comparison page knows beside the comparison itself. */
export type ComparisonPageFacts = {
  /** Prepared comparisons of A or of B with other reports. */
  readonly others: readonly NamedPair[];
  /** The address of the findings as CSV. */
  readonly csvHref: string;
};

/** The whole comparison, from its title to its sources: the one rendering, for the build and for the browser. */
export function comparisonMarkup(comparison: Comparison, facts: ComparisonPageFacts): Markup {
  return h(
    "div",
    { class: "comparison" },
    h("h1", {}, comparisonTitle(comparison.a, comparison.b)),
    h("ul", { class: "plain-list compare-sides" }, sideItem(comparison.a), sideItem(comparison.b)),
    actions(comparison, facts),
    remarks(comparison),
    judgements(comparison),
    contents(comparison),
    recommendations(comparison),
    subjects(comparison),
    areas(comparison),
    numbers(comparison),
    sources(comparison),
    h("copy-link", {}, h("span", { class: "visually-hidden", role: "status" })),
  );
}

/** "Somerset: 2015 and 2018", "Somerset 2018 and Wandsworth 2018". */
export function comparisonTitle(a: Side, b: Side): string {
  return a.authority.id === b.authority.id
    ? `${a.authority.name}: ${a.label} and ${b.label}`
    : `${a.label} and ${b.label}`;
}

function sideItem(side: Side): Markup {
  return h(
    "li",
    { class: `side-${side.key}` },
    h("a", { href: reportHref(side.id) }, `${side.authority.name}, ${formatDate(side.published)}`),
    " · ",
    h("a", { href: frameworkHref(side.framework) }, side.inspection),
    doubtMarks(side.doubts),
  );
}

function actions({ a, b }: Comparison, { others, csvHref }: ComparisonPageFacts): Markup {
  return h(
    "div",
    { class: "compare-actions no-print" },
    h("a", { class: "button quiet", href: swapHref(a, b) }, "Swap"),
    h(
      "a",
      { class: "button quiet", href: csvHref, download: `${a.id}_${b.id}.csv` },
      "Findings as CSV",
    ),
    h("share-link", {}),
    h(
      "details",
      { class: "compare-change" },
      h("summary", {}, "Compare with another report"),
      h("report-picker", { "data-a": a.id, "data-b": b.id }),
      h(
        "ul",
        {},
        others.map(({ earlier, later, name }) =>
          h("li", {}, h("a", { href: compareHref(earlier, later) }, name)),
        ),
        h("li", {}, h("a", { href: compareAnyHref(a.id) }, `${a.label} with any other report`)),
        h("li", {}, h("a", { href: compareAnyHref(b.id) }, `${b.label} with any other report`)),
        h("li", {}, h("a", { href: navHref("compare") }, "Choose two others")),
      ),
    ),
  );
}

// The prepared page has the earlier report first; the other order is assembled in the browser.
function swapHref(a: Side, b: Side): string {
  return a.published <= b.published ? compareAnyHref(b.id, a.id) : compareHref(b.id, a.id);
}

function remarks({ notices }: Comparison): Markup {
  if (notices.length === 0) return null;
  return h(
    "section",
    { class: "notice compare-notice", "aria-label": "Before you compare" },
    h(
      "ul",
      {},
      notices.map((notice) => h("li", {}, notice)),
    ),
  );
}

function contents({ trace, unpaired, ...sides }: Comparison): Markup {
  const parts: [string, string][] = [
    ...(trace === null || trace.recommendations.length === 0
      ? []
      : [
          [
            "recommendations",
            tracingWords(sides[trace.from], sides[trace.to], trace.recommendations.length).link,
          ] as [string, string],
        ]),
    ["subjects", "Findings by subject"],
    ["areas", "Findings by area"],
    ["numbers", "Numbers"],
    ...(unpaired.length === 0 ? [] : [["unpaired", "Areas only one has"] as [string, string]]),
    ["sources", "Sources and method"],
  ];
  return h(
    "nav",
    { class: "compare-jump no-print", "aria-label": "On this page" },
    h(
      "ul",
      {},
      parts.map(([id, name]) => h("li", {}, h("a", { href: `#${id}` }, name))),
    ),
  );
}
