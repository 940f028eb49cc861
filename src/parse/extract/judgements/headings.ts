import { gradeAtEnd, gradeOf, holdsGrade } from "../../frameworks/grade.ts";
import { areaAsked, statedIn, withoutNoteMark } from "../../frameworks/stated.ts";
import { textOf } from "../../document.ts";
import type { Section } from "../../sections/section.ts";
import { flat, gradeAlone, type Evidence, type Known, type Read } from "./evidence.ts";

/** Characters of the longest heading that states a grade. */
const longestHeading = 200;

/** The grade of an area's heading: beside it, at its end, or alone below it. */
function readHeading({ area, heading, entries }: Section, { framework, names }: Known): Read {
  const none: Read = { evidence: [], doubtful: [] };
  if (area === null || heading === null) return none;
  const text = flat(heading);
  const [label = "", printed = "", more] = heading.data.cells ?? [];
  const beside =
    more === undefined && areaAsked(framework, label, names) === area ? gradeOf(printed) : null;
  if (beside !== null) return { ...none, evidence: [{ ...beside, area, nodes: [heading] }] };
  const stated = statedIn(framework, text, names);
  if (stated?.area === area) return { ...none, evidence: [{ ...stated, nodes: [heading] }] };
  const asked = areaAsked(framework, text, names) === area;
  if (!asked && holdsGrade(text)) {
    const grade = gradeAtEnd(withoutNoteMark(text))?.grade ?? null;
    return { ...none, doubtful: [{ area, grade, text, node: heading }] };
  }
  if (!asked) return none;
  const evidence: Read["evidence"] = [];
  let below = entries.map(({ node }) => node);
  for (let alone = gradeAlone(below); alone !== null; alone = gradeAlone(below)) {
    evidence.push({ ...alone.grade, area, nodes: alone.nodes });
    below = below.slice(alone.nodes.length);
  }
  return { ...none, evidence };
}

/** What stands in the text like a heading and states an area's grade, though it begins no part. */
function readText(
  { part, entries, subheadings }: Section,
  { framework, names }: Known,
): Evidence[] {
  // What earlier inspections gave is told there, in the same words.
  if (part === "cover" || part === "introduction" || part === "area-information") return [];
  const nodes = [...subheadings, ...entries.map(({ node }) => node)];
  return nodes.flatMap((node): Evidence[] => {
    if (node.data.marker !== null || textOf(node).length > longestHeading) return [];
    const stated = statedIn(framework, flat(node), names);
    return stated === null || stated.area === "overall" ? [] : [{ ...stated, nodes: [node] }];
  });
}

/** What the headings of the areas' parts state, and lines in the text that are worded like them. */
export function readHeadings(sections: readonly Section[], known: Known): Read {
  const read = sections
    .filter(({ part }) => part === "area-summary")
    .map((section) => readHeading(section, known));
  return {
    evidence: [
      ...read.flatMap(({ evidence }) => evidence),
      ...sections.flatMap((section) => readText(section, known)),
    ],
    doubtful: read.flatMap(({ doubtful }) => doubtful),
  };
}
