import type { Recommendation } from "../../model/index.ts";
import { textOf } from "../document.ts";
import { toImprove } from "../../frameworks/rules.ts";
import type { Section, SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";
import { referenceIn } from "./reference.ts";
import { blocksOf, itemsOf, type Item } from "./paragraphs.ts";

const none =
  /^(?:the inspection|inspectors|the review|we) (?:did not|have not|has not) (?:find|found|identify|identified)|^there (?:are|were|is|was) no\b|^no (?:areas?|recommendations?|priority)\b|^none\b/iu;

const urgencyOf = (section: Section): Recommendation["urgency"] =>
  section.part === "priority" || section.part === "improvement" ? section.part : null;

/** Sections that list what must improve. */
export const recommendationSections = (tree: SectionTree): Section[] =>
  tree.sections.filter((section) => toImprove.has(section.part));

/** True for a statement in place of a list: "There are no areas for priority action." */
export const saysNone = (item: Item): boolean =>
  none.test(textOf(item.node)) && item.nested.length === 0;

/**
 * What must improve, in order, of the authority and of the board. Statements that there is nothing to improve
 * are no recommendations; they are kept with the summaries. An unnumbered plain paragraph counts only in a
 * source that lost its numbers.
 */
export function extractRecommendations(tree: SectionTree): Extracted<Recommendation[]> {
  const counts = { "local-authority": 0, lscb: 0 };
  const numbers = new Set<number>();
  const read: Extracted<Recommendation[]>["read"] = [];
  const value = recommendationSections(tree).flatMap((section) => {
    const lost = section.entries.some(({ node }) => node.data.lost);
    return itemsOf(section).flatMap((item): Recommendation[] => {
      const { node, heading, nested } = item;
      const listed =
        node.data.number !== null || node.data.marker !== null || lost || section.lostNumbers;
      if (!listed || saysNone(item)) return [];
      counts[section.body] += 1;
      read.push(...blocksOf(item));
      const { number } = node.data;
      const own = number !== null && !numbers.has(number);
      if (own) numbers.add(number);
      return [
        {
          id: own
            ? `recommendation-${String(number)}`
            : `recommendation-${section.body}-${String(counts[section.body])}`,
          number,
          body: section.body,
          urgency: urgencyOf(section),
          heading,
          text: textOf(node),
          items: nested.map(textOf),
          complete: !node.data.lost,
          reference: referenceIn([textOf(node), ...nested.map(textOf)].at(-1) ?? ""),
          places: [...node.data.places, ...nested.flatMap((block) => block.data.places)],
        },
      ];
    });
  });
  return { value, read };
}
