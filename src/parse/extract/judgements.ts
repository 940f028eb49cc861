import type { Area, Judgement } from "../../model/index.ts";
import type { Block } from "../document.ts";
import type { AreaRule, FrameworkRules } from "../../frameworks/rules.ts";
import type { ReportProblem } from "../problems/report-problem.ts";
import type { SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";
import { byOrder } from "./judgements/by-order.ts";
import { readCover } from "./judgements/cover.ts";
import { exchanged } from "./judgements/exchanged.ts";
import { placesOf, type Known } from "./judgements/evidence.ts";
import { readHeadings } from "./judgements/headings.ts";
import { unreadable } from "./judgements/unreadable.ts";

/** What is known of the report before its judgements are read. */
export type AboutReport = {
  /** Its title says that the board was reviewed. */
  reviewsBoard: boolean;
  /** The forms of the authority's own name: as printed on the cover, as in the register. */
  names: readonly string[];
};

/** The areas that are judged wherever an area is: the others that one area takes in together with it. */
const otherHalves = ({ area, insteadOf }: AreaRule, areas: readonly AreaRule[]): Area[] =>
  areas
    .filter((joint) => insteadOf?.includes(joint.area) && joint.insteadOf?.includes(area))
    .flatMap((joint) => joint.insteadOf?.filter((other) => other !== area) ?? []);

/** The cover of the board's own report, where it is bound behind the authority's. */
const coverOfSecond = ({ sections }: SectionTree): Block[] =>
  sections
    .filter(({ heading }) => heading?.data.rule?.restarts)
    .flatMap(({ entries }) => entries.map(({ node }) => node));

/**
 * The judgement of every area, in the framework's order. An area is given only where words state its grade that are
 * all known, and everything that states it agrees; otherwise it is unreadable and said so. An optional area that the
 * report does not show (a board that was not reviewed) is left out, and so is one in whose place it judges another.
 */
export function extractJudgements(
  tree: SectionTree,
  framework: FrameworkRules,
  { reviewsBoard, names }: AboutReport,
  report: ReportProblem,
): Extracted<Judgement[]> {
  const known: Known = { framework, names };
  const blocks = (tree.sections[0]?.entries ?? []).map(({ node }) => node);
  const first = readCover(blocks, known);
  const second = readCover(coverOfSecond(tree), known);
  const cover = {
    ...first,
    evidence: [...first.evidence, ...second.evidence.filter(({ area }) => area === "lscb")],
    doubtful: [...first.doubtful, ...second.doubtful.filter(({ area }) => area === "lscb")],
  };
  const headings = readHeadings(tree.sections, known);
  const shown = new Set<Area>([
    ...[...cover.evidence, ...headings.evidence].map(({ area }) => area),
    ...tree.sections.flatMap(({ area }) => area ?? []),
  ]);
  const wanted = framework.areas.filter(({ area, optional, insteadOf }) => {
    if (shown.has(area)) return true;
    if (optional === true) return reviewsBoard;
    const replaced = insteadOf?.some((other) => shown.has(other)) === true;
    if (!replaced) shown.add(area);
    return !replaced;
  });
  const order = byOrder(cover.loose, wanted, cover.evidence, headings.evidence, report);
  const evidence = [...cover.evidence, ...order.evidence, ...headings.evidence];
  const doubtful = [
    ...cover.doubtful,
    ...headings.doubtful,
    ...order.doubtful,
    ...exchanged(wanted, [...cover.evidence, ...order.evidence], headings.evidence),
  ];
  const named = new Set<Area>([
    ...[...evidence, ...cover.doubtful, ...headings.doubtful].map(({ area }) => area),
    ...tree.sections.flatMap(({ area }) => area ?? []),
  ]);
  const value = wanted.map((rule): Judgement => {
    const { area } = rule;
    const own = evidence.filter((found) => found.area === area);
    const places = placesOf(own.flatMap(({ nodes }) => nodes));
    const without = otherHalves(rule, framework.areas).filter((other) => !named.has(other));
    const why = unreadable(rule, evidence, doubtful, without);
    const [stated] = own;
    if (why !== null || stated === undefined) {
      if (why !== null)
        report(why.rule, "error", why.message, why.place, { part: "judgement", area });
      return { area, status: "unreadable", places };
    }
    if (stated.grade === "not-judged") {
      return { area, status: "not-judged", printed: stated.printed, places };
    }
    return { area, status: "given", grade: stated.grade, printed: stated.printed, places };
  });
  return { value, read: evidence.flatMap(({ nodes }) => nodes) };
}
