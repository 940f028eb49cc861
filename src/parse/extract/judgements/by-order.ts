import type { AreaRule } from "../../../frameworks/rules.ts";
import type { ReportProblem } from "../../problems/report-problem.ts";
import type { Doubtful, Evidence, Loose } from "./evidence.ts";

/**
 * What the grades say that stand in the cover's table without the names of their rows. As many of them as areas
 * without a row, each equal to the grade in its area's heading, are those areas' rows. Otherwise nobody can tell
 * whose they are: they give no grade, and where none of them is the heading's, they speak against it.
 */
export function byOrder(
  loose: readonly Loose[],
  areas: readonly AreaRule[],
  rows: readonly Evidence[],
  headings: readonly Evidence[],
  report: ReportProblem,
): { evidence: Evidence[]; doubtful: Doubtful[] } {
  const [top] = loose;
  if (top === undefined) return { evidence: [], doubtful: [] };
  const missing = areas.filter(
    ({ area, row }) => row !== null && !rows.some((found) => found.area === area),
  );
  const pairs = missing.map(({ area }, index) => ({
    area,
    row: loose[index],
    heading: headings.find((found) => found.area === area),
  }));
  const agree =
    loose.length === missing.length &&
    pairs.every(({ row, heading }) => heading !== undefined && heading.grade === row?.grade);
  if (agree) {
    report(
      "judgement-by-order",
      "warning",
      "The cover's rows have no labels that are known; their grades were taken in the framework's order, and agree with the headings",
      top.node.data.places[0],
    );
    const evidence = pairs.flatMap(({ area, row }): Evidence[] =>
      row === undefined
        ? []
        : [{ grade: row.grade, printed: row.printed, area, nodes: [row.node] }],
    );
    return { evidence, doubtful: [] };
  }
  const doubtful = pairs.flatMap(({ area, row = top, heading }): Doubtful[] =>
    loose.some(({ grade }) => grade === heading?.grade)
      ? []
      : [{ area, grade: row.grade, text: row.printed, node: row.node }],
  );
  return { evidence: [], doubtful };
}
