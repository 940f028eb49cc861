import type { Paragraph, Summaries } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { Section, SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";
import { blocksOf, itemsOf } from "./paragraphs.ts";
import { recommendationSections, saysNone } from "./recommendations.ts";

/**
 * The parts of the report that sum up: introduction, executive summary, area summaries, young people's summary, strengths,
 * progress, and statements that nothing needs to improve. Nested bullets become paragraphs of their own.
 */
export function extractSummaries(tree: SectionTree): Extracted<Summaries> {
  const read: Block[] = [];
  const paragraph = (section: Section, heading: string | null, node: Block): Paragraph => {
    read.push(node);
    return {
      number: node.data.number,
      body: section.body,
      heading,
      text: textOf(node),
      complete: !node.data.lost || !section.lostNumbers,
      places: node.data.places,
    };
  };
  const all = (section: Section): Paragraph[] =>
    itemsOf(section).flatMap((item) =>
      blocksOf(item).map((node) => paragraph(section, item.heading, node)),
    );
  const value: Summaries = {
    introduction: [],
    executive: [],
    areas: {},
    youngPeople: [],
    strengths: [],
    progress: [],
    noActionNeeded: [],
  };
  for (const section of tree.sections) {
    const summarises = section.part === "area-summary" || section.part === "executive-summary";
    if (section.part === "introduction") value.introduction.push(...all(section));
    else if (section.part === "young-people") value.youngPeople.push(...all(section));
    else if (section.part === "strengths") value.strengths.push(...all(section));
    else if (section.part === "progress") value.progress.push(...all(section));
    else if (section.part === "executive-summary" && section.area === null) {
      value.executive.push(...all(section));
    } else if (summarises && section.area !== null) {
      const paragraphs = all(section);
      if (paragraphs.length > 0) {
        value.areas[section.area] = [...(value.areas[section.area] ?? []), ...paragraphs];
      }
    }
  }
  for (const section of recommendationSections(tree)) {
    for (const item of itemsOf(section)) {
      if (saysNone(item)) value.noActionNeeded.push(paragraph(section, item.heading, item.node));
    }
  }
  return { value, read };
}
