import type { Comparison } from "../../analysis/comparison/compare.ts";
import { paragraphAnchor } from "../../routes/paragraph-anchor.ts";
import type { SideKey } from "../../analysis/comparison/side.ts";
import type {
  Elsewhere,
  Pair,
  Single,
  SubjectGroup,
} from "../../analysis/comparison/subject-groups.ts";
import { topicHref } from "../../routes/href.ts";
import { entryOf, finding, linksTo, opening } from "./finding.ts";
import { h, type Markup } from "./markup.ts";
import { columnHeads } from "./side-head.ts";

/** Block 3: the findings of both reports by their main subject, counterparts side by side. */
export function subjects(comparison: Comparison): Markup {
  const { a, b, chapters } = comparison;
  return h(
    "section",
    { id: "subjects", class: "compare-block" },
    h("h2", {}, "Findings by subject"),
    h(
      "p",
      { class: "soft" },
      "Each finding stands under its main subject. Counts show how many paragraphs we grouped here, not how well the area did.",
    ),
    h("compare-filter", { class: "no-print" }),
    columnHeads(a, b),
    chapters.map(({ id, name, groups }) =>
      h(
        "div",
        { class: "compare-chapter" },
        h("h3", { id: `chapter-${id}` }, name),
        groups.map((group) => subjectGroup(comparison, group)),
      ),
    ),
  );
}

function subjectGroup(comparison: Comparison, group: SubjectGroup): Markup {
  const { a, b } = comparison;
  return h(
    "details",
    { id: group.topic ?? "no-subject", class: "compare-subject" },
    h(
      "summary",
      {},
      h("span", { class: "compare-name" }, group.name),
      " ",
      h("span", { class: "compare-count side-a" }, `${a.label}: ${group.count.a}`),
      " ",
      h("span", { class: "compare-count side-b" }, `${b.label}: ${group.count.b}`),
    ),
    h(
      "p",
      { class: "soft small" },
      group.definition,
      group.topic === null
        ? null
        : [" ", h("a", { href: topicHref(group.topic) }, "All findings on this subject")],
    ),
    group.pairs.map((pair) => pairRow(comparison, pair, group.topic)),
    singles(comparison, group),
  );
}

function pairRow(comparison: Comparison, pair: Pair, topic: string | null): Markup {
  const other = entryOf(comparison, "b", pair.b)?.first ?? null;
  const notes = [
    pair.sameText ? sameTextWords(comparison) : "Closest match in wording and subject.",
    other === topic || other === null
      ? null
      : `The ${comparison.b.label} finding is grouped under “${comparison.topicNames.get(other) ?? other}”.`,
  ].filter((note) => note !== null);
  return h(
    "div",
    { class: "compare-pair" },
    h("p", { class: "compare-pair-note" }, notes.join(" ")),
    finding(comparison, "a", pair.a),
    finding(comparison, "b", pair.b),
  );
}

function sameTextWords({ a, b }: Comparison): string {
  return `Nearly the same text in both: one piece of evidence, in ${a.label} and also in ${b.label}.`;
}

function singles(comparison: Comparison, group: SubjectGroup): Markup {
  const { pairs, singlesA, singlesB, elsewhereB } = group;
  const left = column(comparison, "a", singlesA, [], group);
  const right = column(comparison, "b", singlesB, elsewhereB, group);
  if (left === null && right === null) return null;
  return [
    pairs.length === 0
      ? null
      : h("p", { class: "compare-pair-note" }, "Grouped here without a close match:"),
    h("div", { class: "compare-columns" }, h("div", {}, left), h("div", {}, right)),
  ];
}

function column(
  comparison: Comparison,
  side: SideKey,
  list: readonly Single[],
  elsewhere: readonly Elsewhere[],
  group: SubjectGroup,
): Markup {
  if (group.count[side] === 0)
    return h("p", { class: "soft" }, nothingHere(comparison, side, group));
  if (list.length + elsewhere.length === 0) return null;
  return [
    list.map(({ id, alsoRead }) => finding(comparison, side, id, alsoRead)),
    elsewhere.map((one) => elsewhereNote(comparison, side, one)),
  ];
}

function nothingHere(comparison: Comparison, side: SideKey, group: SubjectGroup): Markup {
  const { label } = comparison[side];
  const mentions = group.mentions[side];
  const isBoard = group.topic === "lscb";
  const covered = comparison.areas.some((row) => row.id === "lscb" && row[side].length > 0);
  if (isBoard && !covered) return `${label}: not part of this inspection.`;
  if (mentions.length === 0) return `${label}: no finding grouped here.`;
  return [
    `${label}: no finding has this as its main subject. It is also mentioned in `,
    linksTo(
      comparison,
      side,
      mentions.map((id) => ({ id })),
    ),
    ".",
  ];
}

function elsewhereNote(
  comparison: Comparison,
  side: SideKey,
  { id, beside, subject }: Elsewhere,
): Markup {
  const entry = entryOf(comparison, side, id);
  if (entry === null) return null;
  const name =
    subject === null ? "without a subject" : (comparison.topicNames.get(subject) ?? subject);
  const other = entryOf(comparison, "a", beside);
  return h(
    "p",
    { class: "compare-elsewhere" },
    h("strong", {}, comparison[side].label),
    " · ",
    h("a", { href: `#${paragraphAnchor(side, id)}` }, entry.name),
    ` “${opening(entry.text, 14)}” stands beside ${comparison.a.label} ${other?.name ?? ""} under “${name}”.`,
  );
}
