import type { Block } from "../document.ts";
import { textOf } from "../document.ts";
import type { Section } from "../sections/section.ts";
import type { AreaCheck } from "./check.ts";

/** The headings that begin a part whose area is not told. */
export const unknownHeadings = (sections: readonly Section[]): ReadonlySet<Block> =>
  new Set(sections.flatMap(({ unknownHeading }) => unknownHeading ?? []));

/** Parts whose area is not told: each at its heading, or at the first paragraph that stands out of its order. */
export const notTold: AreaCheck = ({ tree: { sections } }, report) => {
  const about = { part: "area", area: "not-told" } as const;
  for (const heading of unknownHeadings(sections)) {
    const words = textOf(heading).replace(/\t/gu, ": ");
    const message = `The heading “${words}” matches no judged area: the area of what stands under it is not told`;
    report("area-not-told", "error", message, heading.data.places[0], about);
  }
  for (const { area, unknownHeading, entries } of sections) {
    const first = entries.find(({ node }) => node.data.number !== null)?.node;
    if (area !== "not-told" || unknownHeading !== null || first === undefined) continue;
    const message = `The paragraphs from ${String(first.data.number)} on, to the next heading, stand out of their order: their area is not told`;
    report("area-not-told", "error", message, first.data.places[0], about);
  }
};
