import type { Area, Finding } from "../../model/index.ts";
import { textOf } from "../document.ts";
import type { Section, SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";
import { blocksOf, itemsOf } from "./paragraphs.ts";

const pointer = /\(\s?recommendations?([\d\s,and]{0,40})\.?\s?\)/giu;

/** The "(Recommendation 3)" marks of a finding, with the numbers they name; null where it has none. */
export function pointerIn(text: string): Finding["pointsTo"] {
  const marks = [...text.matchAll(pointer)];
  if (marks.length === 0) return null;
  const numbers = marks.flatMap((mark) => mark[1]?.match(/\d+/gu) ?? []).map(Number);
  return { numbers: [...new Set(numbers)].filter((number) => number > 0) };
}

/** The sub-heading of a finding; where its area is not told, after the heading that its part has instead. */
function headingOf({ unknownHeading }: Section, subheading: string | null): string | null {
  if (unknownHeading === null) return subheading;
  const own = textOf(unknownHeading).replace(/\t/gu, ": ");
  return subheading === null ? own : `${own} / ${subheading}`;
}

/**
 * The findings of every area in the report's order: numbered paragraphs, bullets where the report prints no
 * numbers, plain paragraphs where the source lost them. The id of one without a number of its own (none, or one
 * that an earlier finding has) is its area and its place among the findings of that area.
 */
export function extractFindings(tree: SectionTree): Extracted<Finding[]> {
  const counts = new Map<Area, number>();
  const numbers = new Set<number>();
  const read: Extracted<Finding[]>["read"] = [];
  const value = tree.sections.flatMap((section) => {
    const { area, part } = section;
    if (part !== "findings" || area === null) return [];
    return itemsOf(section).flatMap((item): Finding[] => {
      const { node, heading, nested } = item;
      const { number } = node.data;
      const listed = number !== null || node.data.marker !== null || section.lostNumbers;
      if (!listed) return [];
      const ordinal = (counts.get(area) ?? 0) + 1;
      counts.set(area, ordinal);
      read.push(...blocksOf(item));
      const own = number !== null && !numbers.has(number);
      if (own) numbers.add(number);
      const text = textOf(node);
      const items = nested.map(textOf);
      return [
        {
          id: own ? `finding-${String(number)}` : `finding-${area}-${String(ordinal)}`,
          number,
          area,
          heading: headingOf(section, heading),
          text,
          items,
          complete: !node.data.lost,
          pointsTo: pointerIn([text, ...items].join(" ")),
          places: [...node.data.places, ...nested.flatMap((block) => block.data.places)],
        },
      ];
    });
  });
  return { value, read };
}
