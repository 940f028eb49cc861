import { textOf, type Block, type SourceTree } from "../document.ts";
import type { FrameworkRules, HeadingRule, Part } from "../../frameworks/rules.ts";
import { gradeOf } from "../frameworks/grade.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { isClosing } from "../known-text/known-text.ts";
import { outOfOrder } from "./out-of-order.ts";
import type { Entry, Section, SectionTree } from "./section.ts";

/** Parts that belong to the area open at the time, if there is one. */
const withinArea = new Set<Part>(["area-summary", "findings"]);

/** Parts whose headings without a rule are text like any other. */
const keepsAll = new Set<Part>(["cover", "end"]);

/** Parts whose paragraphs no report numbers: a number there is of a paragraph that stands in the wrong place. */
const neverNumbers = new Set<Part>(["area-information", "young-people", "meaning", "team"]);

/** So many paragraphs without a number tell that a summary has none; one may be words over a list. */
const fewestUnnumbered = 2;

/** The line over a list of reasons: "Children's services in X are inadequate because:". */
const leadIn = /^[^.]{10,150}\bbecause:?$/u;

/** The section a heading begins. */
function next(open: Section, rule: HeadingRule, heading: Block): Section {
  const body = rule.body ?? open.body;
  const { part } = rule;
  const area = rule.area ?? (body === "lscb" ? "lscb" : withinArea.has(part) ? open.area : null);
  const unknownHeading =
    rule.area === "not-told" ? heading : area === "not-told" ? open.unknownHeading : null;
  return { ...open, part, body, area, unknownHeading, heading, entries: [], subheadings: [] };
}

/** What stands behind the publisher's closing words, until a heading begins a part again: no section's text. */
const ending = (open: Section): Section => ({
  ...open,
  part: "end",
  area: null,
  unknownHeading: null,
  heading: null,
  entries: [],
  subheadings: [],
});

/**
 * What follows a paragraph that stands out of its order, until a heading begins a part again: in an area's part, findings
 * of an area that is not told; elsewhere no part's text, for it may be findings and may not.
 */
const unordered = (open: Section): Section =>
  open.area === null
    ? ending(open)
    : { ...ending(open), part: "findings", area: "not-told", unknownHeading: open.unknownHeading };

/**
 * A summary in which numbers begin. Of an area without findings of its own the numbered paragraphs are the findings,
 * which some reports print without any label. Elsewhere a summary has numbers from its beginning, as early templates
 * print it, or none: where they begin in the middle, the heading over them is lost.
 */
function splitSummary(section: Section, all: readonly Section[]): Section[] {
  const { area, entries } = section;
  if (section.part !== "executive-summary") return [section];
  const first = entries.findIndex(({ node }) => node.data.number !== null);
  if (first === -1) return [section];
  const summary = { ...section, entries: entries.slice(0, first) };
  const rest = entries.slice(first);
  const hasFindings = all.some(
    (other) => other.part === "findings" && other.area === area && other.entries.length > 0,
  );
  if (area !== null && !hasFindings) {
    return [
      summary,
      { ...section, part: "findings", heading: null, subheadings: [], entries: rest },
    ];
  }
  return first < fewestUnnumbered ? [section] : [summary, { ...ending(section), entries: rest }];
}

/** The cover in two where its framework has an introduction: that begins under the table's last row or grade. */
function splitCover(section: Section, framework: FrameworkRules): Section[] {
  if (section.part !== "cover" || framework.introduction === undefined) return [section];
  const isRow = ({ node }: Entry): boolean => {
    const [label = "", ...cells] = node.data.cells ?? [textOf(node)];
    const key = headingKey(label);
    return (
      gradeOf(cells.at(-1) ?? label) !== null ||
      framework.areas.some(({ row }) => key.length < 120 && row?.test(key) === true)
    );
  };
  const after = section.entries.findLastIndex(isRow) + 1;
  if (after === 0 || after === section.entries.length) return [section];
  return [
    { ...section, entries: section.entries.slice(0, after) },
    { ...section, part: "introduction", entries: section.entries.slice(after) },
  ];
}

/**
 * The flat tree as parts. A heading with a rule begins a part; "Summary" and "Inspection findings" stay within
 * the area they stand under; from the safeguarding board's heading on, everything is the board's. The first
 * numbered paragraph under an area begins its findings, whether or not a label says so; in a report without
 * numbers the first bullet does, in a source that lost them the first paragraph without its opening. Where the order of
 * numbers breaks, no area is told until a heading begins one.
 */
export function sectionTree(tree: SourceTree, framework: FrameworkRules): SectionTree {
  const sections: Section[] = [];
  const hasNumbers = tree.children.some((node) => node.data.number !== null);
  const lostNumbers = !hasNumbers && tree.children.some((node) => node.data.lost);
  const lacksOpening = (node: Block | undefined): boolean =>
    node !== undefined && node.type === "paragraph" && /^[^\p{Lu}]/u.test(textOf(node));
  const beginsFindings = (node: Block, index: number): boolean => {
    if (hasNumbers) return node.data.number !== null;
    if (!lostNumbers) return node.data.marker !== null;
    // A paragraph at the head of a page, followed by one without its opening, lost its own opening too.
    return lacksOpening(node) || (node.data.pageTop && lacksOpening(tree.children[index + 1]));
  };
  const aside: Block[] = [];
  const repeated: SectionTree["repeated"] = [];
  let open: Section = {
    part: "cover",
    body: "local-authority",
    area: null,
    unknownHeading: null,
    heading: null,
    entries: [],
    subheadings: [],
    lostNumbers,
  };
  sections.push(open);
  let heading: string | null = null;
  const begin = (section: Section): void => {
    open = section;
    heading = null;
    sections.push(section);
  };
  const breaks = outOfOrder(tree.children);
  for (const [index, node] of tree.children.entries()) {
    if (node.data.role !== "text") {
      aside.push(node);
      if (node.data.role === "repeated") repeated.push({ node, area: open.area });
      if (node.data.role === "boilerplate" && isClosing(textOf(node))) begin(ending(open));
      continue;
    }
    if (node.data.rule?.within) {
      if (open.part !== node.data.rule.part) begin(next(open, node.data.rule, node));
      else open.subheadings.push(node);
      heading = textOf(node);
      continue;
    }
    if (node.data.rule !== null) {
      begin(next(open, node.data.rule, node));
      continue;
    }
    if (open.part === "area-summary" && open.area !== null && beginsFindings(node, index)) {
      begin({ ...open, part: "findings", heading: null, entries: [], subheadings: [] });
    }
    const misplaced =
      framework.numbersFindingsOnly === true &&
      node.data.number !== null &&
      open.area === null &&
      open.part !== "end";
    if (misplaced) begin({ ...ending(open), part: "findings", area: "not-told" });
    else if (node.data.number !== null && neverNumbers.has(open.part)) begin(ending(open));
    else if (breaks.has(node)) begin(unordered(open));
    if (
      open.part === "executive-summary" &&
      node.data.marker === null &&
      leadIn.test(textOf(node))
    ) {
      heading = textOf(node);
      open.subheadings.push(node);
      continue;
    }
    if (node.type === "heading" && gradeOf(textOf(node)) === null && !keepsAll.has(open.part)) {
      heading = textOf(node);
      open.subheadings.push(node);
      continue;
    }
    open.entries.push({ node, heading });
  }
  return {
    sections: sections
      .flatMap((section) => splitCover(section, framework))
      .flatMap((section) => splitSummary(section, sections)),
    aside,
    repeated,
  };
}
