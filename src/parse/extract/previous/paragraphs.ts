import type { Area, PreviousInspection } from "../../../model/index.ts";
import { textOf } from "../../document.ts";
import type { Part } from "../../../frameworks/rules.ts";
import type { SectionTree } from "../../sections/section.ts";

/** A paragraph outside the area information, and the area it is about (null: none or all). */
export type Paragraph = { text: string; area: Area | null; places: PreviousInspection["places"] };

const telling = new Set<Part>([
  "introduction",
  "executive-summary",
  "strengths",
  "progress",
  "young-people",
  "area-summary",
  "findings",
]);

/** The paragraphs that can tell of an earlier inspection of the authority: not those on its board. */
export function paragraphsOf(tree: SectionTree): Paragraph[] {
  return tree.sections.flatMap(({ part, body, area, entries }) =>
    telling.has(part) && body !== "lscb"
      ? entries.map(({ node }) => ({ text: textOf(node), area, places: node.data.places }))
      : [],
  );
}
