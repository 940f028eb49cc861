import type { Comparison } from "../../analysis/comparison/compare.ts";
import type {
  TracedRecommendation,
  Trace,
} from "../../analysis/comparison/trace-recommendations.ts";
import { paragraphAnchor } from "../../routes/paragraph-anchor.ts";
import { recommendationName, tracingWords } from "../../wording/asked-words.ts";
import type { Side } from "../../analysis/comparison/side.ts";
import { recommendationHref, searchHref } from "../../routes/href.ts";
import { doubtMarks } from "./doubt-marks.ts";
import { entryOf, linksTo, opening } from "./finding.ts";
import { h, type Markup } from "./markup.ts";

/** Block 2: each recommendation of the earlier report with the later report's nearest findings. */
export function recommendations(comparison: Comparison): Markup {
  const { trace } = comparison;
  if (trace === null || trace.recommendations.length === 0) return null;
  const from = comparison[trace.from];
  const to = comparison[trace.to];
  const words = tracingWords(from, to, trace.recommendations.length);
  return h(
    "section",
    { id: "recommendations", class: "compare-block" },
    h("h2", {}, words.heading),
    h("p", { class: "soft" }, words.caution),
    h(
      "ol",
      { class: "compare-recommendations" },
      trace.recommendations.map((traced) => traceItem(comparison, trace, traced, from, to)),
    ),
  );
}

function traceItem(
  comparison: Comparison,
  trace: Trace,
  traced: TracedRecommendation,
  from: Side,
  to: Side,
): Markup {
  const { recommendation } = traced;
  const name = recommendationName(from.framework, recommendation);
  const context = [
    recommendation.body === "lscb" ? "for the safeguarding board" : null,
    recommendation.urgency === "priority" ? "priority action" : null,
    recommendation.heading,
    recommendation.reference?.printed ?? null,
  ].filter((part) => part !== null);
  const words = h(
    "div",
    {},
    h(
      "p",
      { class: "finding-head" },
      h("strong", {}, from.label),
      " · ",
      h("a", { href: recommendationHref({ report: from.id, id: recommendation.id }) }, name),
      context.length === 0 ? null : h("span", { class: "soft" }, ` · ${context.join(" · ")}`),
    ),
    h("p", {}, recommendation.text),
    recommendation.items.length === 0
      ? null
      : h(
          "ul",
          {},
          recommendation.items.map((item) => h("li", {}, item)),
        ),
    recommendation.complete
      ? null
      : h("p", { class: "finding-badge" }, "Part of it is missing from our text."),
    doubtMarks(traced.doubts),
  );
  const found = h(
    "div",
    { class: `compare-outcome side-${trace.to}` },
    h("p", {}, outcome(comparison, trace, traced, to)),
    onItsSubject(comparison, traced, to),
  );
  return h("li", { id: paragraphAnchor(trace.from, recommendation.id) }, words, found);
}

/**
 * Where on this page the later report's findings on the subject of a recommendation are. Only where the closest
 * finding speaks of the same subject, or there is none: a subject told from one short sentence alone may be wrong.
 */
function onItsSubject(
  comparison: Comparison,
  { subject, closest, outside }: TracedRecommendation,
  to: Side,
): Markup {
  const near = closest === null ? null : entryOf(comparison, to.key, closest.id);
  const agrees = near === null || near.first === subject || near.also.some((id) => id === subject);
  const group = comparison.chapters
    .flatMap(({ groups }) => groups)
    .find(({ topic, count }) => topic !== null && topic === subject && count[to.key] > 0);
  if (group === undefined || outside || !agrees) return null;
  const count = group.count[to.key];
  return h(
    "p",
    { class: "soft small" },
    `${to.label} on this subject: `,
    h("a", { href: `#${group.topic}` }, group.name),
    ` (${count} ${count === 1 ? "finding" : "findings"})`,
  );
}

function outcome(
  comparison: Comparison,
  trace: Trace,
  { closest, alsoRead, outside }: TracedRecommendation,
  to: Side,
): Markup {
  if (outside) return `The ${to.label} inspection did not review the safeguarding board.`;
  if (closest === null) {
    return [
      `We found no ${to.label} finding close to this. `,
      alsoRead.length === 0
        ? null
        : [
            "Most similar in wording, but not close: ",
            linksTo(comparison, trace.to, alsoRead),
            ". ",
          ],
      h("a", { href: searchHref({ report: to.id }) }, `Search the ${to.label} report`),
    ];
  }
  const entry = entryOf(comparison, trace.to, closest.id);
  if (entry === null) return null;
  return [
    `Closest ${to.label} finding: `,
    h("a", { href: `#${paragraphAnchor(trace.to, entry.id)}` }, entry.name),
    ` “${opening(entry.text, 28)}”`,
    doubtMarks(entry.doubts),
    alsoRead.length === 0 ? null : [" Also read: ", linksTo(comparison, trace.to, alsoRead), "."],
  ];
}
