import type { Area } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { FrameworkRules, HeadingRule } from "../../frameworks/rules.ts";
import { gradeAtEnd, gradeOf } from "../frameworks/grade.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import { holdsMostOf } from "../frameworks/holds-most-of.ts";

/** What a heading says of an area, in words that no rule knows: its name without the grade, as a `headingKey`. */
type Words = string;

const longest = 170;
const negated = /\b(?:not?|never|neither|nor|longer|un\w+)\b/u;
const joiner = /(?: ?[:\u2013-])(?: (?:is|are))?$|\b(?:is|are)$/u;
/** Sentences on the whole, which a cover or a summary prints as a heading: no area's. */
const onTheWhole =
  /^(?:the )?(?:overall|children'?s services|this local authority|the local authority)\b/u;

/** Whether a block stands as a heading does: short, in one piece, without a stop; `set`: the source sets it as one. */
function headsText(node: Block): boolean {
  const text = textOf(node);
  return (
    node.data.marker === null &&
    text.length <= longest &&
    /^\p{Lu}/u.test(text) &&
    !/[.?!] |[.;,]$/u.test(text)
  );
}

/**
 * The words of a heading that states a grade: "…: good", "… is good" where the source sets it as a heading, or with the
 * grade in the cell beside it, or alone in the next block under a colon or words for an area. Null for all else, and where the grade is denied.
 */
function graded({ areas }: FrameworkRules, node: Block, next: Block | undefined): Words | null {
  const [label = "", ...cells] = node.data.cells ?? [textOf(node)];
  const beside = cells.length > 0 && gradeOf(cells.at(-1) ?? "") !== null;
  const asks = /:$/u.test(label) || areas.some(({ mention }) => mention?.test(headingKey(label)));
  const below = asks && next !== undefined && gradeOf(textOf(next)) !== null;
  const own = gradeAtEnd(label);
  const bare = own === null ? label : label.slice(0, label.lastIndexOf(own.printed)).trim();
  const joined = joiner.exec(bare);
  // "… is good" is a sentence too, unless the source sets it as a heading or numbered paragraphs stand under it.
  const heads = node.type === "heading" || /^\d/u.test(next?.data.marker ?? "");
  const stated = own !== null && joined !== null && (/:/u.test(joined[0]) || heads);
  const words = headingKey(bare.replace(joiner, ""));
  if (!(beside || below || stated) || negated.test(words) || onTheWhole.test(words)) return null;
  return words.length > 2 ? words : null;
}

/**
 * What is known of a report's areas at a heading: those its cover judges, if it names any, those begun above, and whether
 * the list of what must improve has begun, which stands before them all.
 */
export type KnownAreas = {
  judged: ReadonlySet<Area>;
  begun: ReadonlySet<Area>;
  listed: boolean;
};

/** The one area that words name, that the report has and that has not begun; null where they name none, or two. */
function areaNamed(
  framework: FrameworkRules,
  words: Words,
  { judged, begun }: Pick<KnownAreas, "judged" | "begun">,
): Area | null {
  const named = framework.areas.filter(
    ({ area, mention }) => framework.sequence.includes(area) && mention?.test(words) === true,
  );
  // "Children in care and care leavers" names the joint area, and both of those that it is judged in place of.
  const joint = named.find(({ insteadOf }) => named.length - 1 === insteadOf?.length);
  const found = joint ?? (named.length === 1 ? named[0] : undefined);
  if (found === undefined || begun.has(found.area)) return null;
  const instead = found.insteadOf?.some((area) => begun.has(area) || judged.has(area)) === true;
  return instead && !judged.has(found.area) ? null : found.area;
}

/**
 * The rule for a heading in words that no rule knows: one that states a grade, or that holds most of the words of a
 * judged area. It begins the part of the area that its words name, where that has not begun; otherwise a part whose
 * area is not told. Never does what stands under it stay with the area before.
 */
export function unknownAreaHeading(
  framework: FrameworkRules,
  node: Block,
  next: Block | undefined,
  known: KnownAreas,
): HeadingRule | null {
  if (!headsText(node)) return null;
  const stated = graded(framework, node, next);
  const words = stated ?? headingKey(node.data.cells?.[0] ?? textOf(node));
  if (stated === null && (node.type !== "heading" || !likeArea(framework, words))) return null;
  const area = areaNamed(framework, words, known);
  const first = framework.sequence.every((id) => !known.begun.has(id));
  // Before the first area, only a heading that names it is one: a summary may print grades too.
  if (first && area !== framework.sequence[0]) return null;
  // A row of the cover states a grade too, and so do summaries.
  const early = framework.areasAfter === undefined && !(known.listed && stated !== null);
  if (first && early) return null;
  const rule = framework.headings.find((one) => one.area === area && one.part === "area-summary");
  return rule ?? notTold;
}

/** The rule of a part whose area is not told; it is found by what a heading states, never by a pattern. */
export const notTold: HeadingRule = {
  part: "area-summary",
  area: "not-told",
  body: "local-authority",
  pattern: /$^/u,
};

/** The areas that the cover's rows give a grade. */
export function judgedOnCover(framework: FrameworkRules, nodes: readonly Block[]): Set<Area> {
  const rows = nodes.flatMap(({ data: { cells } }) =>
    cells?.length === 2 && gradeOf(cells[1] ?? "") !== null ? [headingKey(cells[0] ?? "")] : [],
  );
  return new Set(
    framework.areas
      .filter(({ row }) => rows.some((label) => row?.test(label)))
      .map(({ area }) => area),
  );
}

const likeArea = (framework: FrameworkRules, words: Words): boolean =>
  framework.areas.some(({ heading }) => heading !== undefined && holdsMostOf(words, heading));
