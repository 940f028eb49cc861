import type { Area, Judgement, Place } from "../../model/index.ts";
import { textOf, type Block } from "../document.ts";
import type { FrameworkRules } from "../frameworks/framework.ts";
import { gradeAtEnd, gradeOf, type PrintedGrade } from "../frameworks/grade.ts";
import { headingKey } from "../frameworks/heading-key.ts";
import type { ReportProblem } from "../report-problem.ts";
import type { Section, SectionTree } from "../sections/section.ts";
import type { Extracted } from "./extracted.ts";

type Evidence = PrintedGrade & { area: Area; places: Place[]; node: Block };

/** Grades of the cover's table: row by row, or in the table's order where the rows lost their labels. */
function fromCover(
  cover: Section | undefined,
  framework: FrameworkRules,
  report: ReportProblem,
): Evidence[] {
  const blocks = (cover?.entries ?? []).map((entry) => entry.node);
  const rows = blocks.flatMap((node): Evidence[] => {
    const [label = "", printed = ""] = node.data.cells ?? [];
    const found = framework.areas.find(({ row }) => row?.test(headingKey(label)) === true);
    const grade = gradeOf(printed);
    if (found === undefined || grade === null) return [];
    return [{ ...grade, area: found.area, places: node.data.places, node }];
  });
  if (rows.length > 0) return rows;
  const areas = framework.areas.filter(({ row }) => row !== null);
  const bare = blocks.flatMap((node) => {
    const grade = gradeOf(textOf(node));
    return grade === null ? [] : [{ ...grade, node }];
  });
  if (bare.length !== areas.length) return [];
  report(
    "judgement-by-order",
    "warning",
    "The cover's rows have no labels; their grades were taken in the framework's order",
    bare[0]?.node.data.places[0],
  );
  return areas.flatMap(({ area }, index): Evidence[] => {
    const grade = bare[index];
    return grade === undefined ? [] : [{ ...grade, area, places: grade.node.data.places }];
  });
}

/** Sentences of the cover that state a grade: the overall one, in early templates the board's. */
function fromSentences(cover: Section | undefined, framework: FrameworkRules): Evidence[] {
  const sentences = [
    ...framework.overall.map((pattern) => ({ area: "overall" as const, pattern })),
    ...framework.sentences,
  ];
  return (cover?.entries ?? []).flatMap(({ node }, index): Evidence[] => {
    const own = textOf(node).replace(/\t/gu, " ");
    const below = cover?.entries[index + 1]?.node ?? node;
    const after = textOf(below);
    // The grade may stand on a line of its own, under the words that say what it is for.
    const open = gradeAtEnd(own) === null || / to be$/u.test(own);
    const text = open && gradeOf(after) !== null ? `${own} ${after}` : own;
    if (text.length > 300) return [];
    const found = sentences.find(({ pattern }) => pattern.test(headingKey(text)));
    const grade = gradeAtEnd(text.replace(/(?<![.\s])[.\s]*\d?$/u, ""));
    if (found === undefined || grade === null) return [];
    const evidence = { ...grade, area: found.area };
    return (text === own ? [node] : [node, below]).map((part): Evidence => ({
      ...evidence,
      places: part.data.places,
      node: part,
    }));
  });
}

/** The grade of an area's heading: beside it, at its end, or alone in one of the next two blocks. */
function fromHeadings(sections: readonly Section[]): Evidence[] {
  return sections.flatMap((section): Evidence[] => {
    const { area, heading } = section;
    if (area === null || heading === null || section.part !== "area-summary") return [];
    const cells = heading.data.cells;
    const grade =
      (cells === null ? null : gradeOf(cells.at(-1) ?? "")) ?? gradeAtEnd(textOf(heading));
    if (grade !== null) return [{ ...grade, area, places: heading.data.places, node: heading }];
    return section.entries.slice(0, 2).flatMap(({ node }): Evidence[] => {
      const alone = gradeOf(textOf(node));
      return alone === null ? [] : [{ ...alone, area, places: node.data.places, node }];
    });
  });
}

/**
 * The judgement of every area, in the framework's order. An area is given only where everything that states
 * its grade agrees; otherwise it is unreadable and said so. An optional area without any grade (a board that
 * was not reviewed) is left out, and so is one in whose place the report judges another.
 */
export function extractJudgements(
  tree: SectionTree,
  framework: FrameworkRules,
  reviewsBoard: boolean,
  report: ReportProblem,
): Extracted<Judgement[]> {
  const cover = tree.sections[0];
  const evidence = [
    ...fromCover(cover, framework, report),
    ...fromSentences(cover, framework),
    ...fromHeadings(tree.sections),
  ];
  const shown = new Set([
    ...evidence.map(({ area }) => area),
    ...tree.sections.flatMap(({ area }) => area ?? []),
  ]);
  const value = framework.areas.flatMap(({ area, optional, insteadOf }): Judgement[] => {
    const own = evidence.filter((found) => found.area === area);
    const first = own[0];
    const places = own.flatMap((found) => found.places);
    if (first === undefined) {
      if (optional && !reviewsBoard) return [];
      if (!shown.has(area) && insteadOf?.some((other) => shown.has(other)) === true) return [];
      shown.add(area);
      report("judgement-unreadable", "error", `No grade was found for ${area}`);
      return [{ area, status: "unreadable", places }];
    }
    if (own.some((found) => found.grade !== first.grade)) {
      const words = [...new Set(own.map((found) => found.printed))].join('" and "');
      report("judgement-conflict", "error", `"${words}" are both printed for ${area}`, places[0]);
      return [{ area, status: "unreadable", places }];
    }
    if (first.grade === "not-judged") {
      return [{ area, status: "not-judged", printed: first.printed, places }];
    }
    return [{ area, status: "given", grade: first.grade, printed: first.printed, places }];
  });
  return { value, read: evidence.map(({ node }) => node) };
}
