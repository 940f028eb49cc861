import type { Candidate } from "../../analysis/alignment/align.ts";
import type { Comparison } from "../../analysis/comparison/compare.ts";
import type { Entry } from "../../analysis/comparison/entry.ts";
import { paragraphAnchor } from "../../routes/paragraph-anchor.ts";
import type { SideKey } from "../../analysis/comparison/side.ts";
import { findingHref, topicHref } from "../../routes/href.ts";
import { doubtMarks } from "./doubt-marks.ts";
import { h, type Markup } from "./markup.ts";

/** The finding of one side with this id. Null only for an id that is not in the comparison. */
export function entryOf({ entries }: Comparison, side: SideKey, id: string): Entry | null {
  return entries[side].get(id) ?? null;
}

/** One finding in full: whose it is, its number, where it stands, its text and what is to be known of it. */
export function finding(
  comparison: Comparison,
  side: SideKey,
  id: string,
  alsoRead: readonly Candidate[] = [],
): Markup {
  const entry = entryOf(comparison, side, id);
  if (entry === null) return null;
  const of = comparison[side];
  return h(
    "article",
    {
      class: entry.whole ? `finding side-${side}` : `finding side-${side} lost`,
      id: paragraphAnchor(side, id),
      "data-marked": entry.marked ? "yes" : undefined,
    },
    h(
      "p",
      { class: "finding-head" },
      h("strong", {}, of.label),
      " · ",
      h("a", { href: findingHref({ report: of.id, id }) }, entry.name),
      " · ",
      h("span", { class: "soft" }, where(entry)),
    ),
    entry.complete ? null : h("p", { class: "finding-badge" }, badge(entry)),
    h("p", {}, entry.text),
    entry.items.length === 0
      ? null
      : h(
          "ul",
          {},
          entry.items.map((item) => h("li", {}, item)),
        ),
    doubtMarks(entry.doubts),
    foot(comparison, entry, alsoRead),
  );
}

function where({ area, grade }: Entry): string {
  return grade === null || grade.tone === "none" ? area : `${area}, then graded ${grade.words}`;
}

function badge({ whole }: Entry): string {
  return whole
    ? "Part of this paragraph is missing from our text."
    : "Number and first words are missing from our text: this is the rest of a paragraph.";
}

function foot(comparison: Comparison, entry: Entry, alsoRead: readonly Candidate[]): Markup {
  const parts: Markup[] = [];
  if (entry.marked) parts.push(h("span", { class: "pointer" }, "Marked “Recommendation”"));
  if (entry.also.length > 0) {
    parts.push(h("span", {}, "Also mentions: ", mentions(comparison, entry.also)));
  }
  if (alsoRead.length > 0) {
    const other = entry.side === "a" ? "b" : "a";
    parts.push(
      h(
        "span",
        {},
        "Also read: ",
        linksTo(comparison, other, alsoRead),
        ` in ${comparison[other].label}`,
      ),
    );
  }
  return parts.length === 0 ? null : h("p", { class: "finding-foot" }, parts);
}

function mentions({ topicNames }: Comparison, topics: readonly string[]): Markup {
  return topics.map((id, index) => [
    index === 0 ? "" : "; ",
    h("a", { href: topicHref(id) }, topicNames.get(id) ?? id),
  ]);
}

/** Links to findings of one side on this page, by number. */
export function linksTo(
  comparison: Comparison,
  side: SideKey,
  candidates: readonly { readonly id: string }[],
): Markup {
  return candidates.map(({ id }, index) => {
    const entry = entryOf(comparison, side, id);
    const name = entry === null ? id : entry.name;
    return [index === 0 ? "" : ", ", h("a", { href: `#${paragraphAnchor(side, id)}` }, name)];
  });
}

/** The first words of a finding, for a list that links to it. */
export function opening(text: string, words: number): string {
  const all = text.split(/\s+/u);
  return all.length <= words ? text : `${all.slice(0, words).join(" ")} …`;
}
