import type { About, Place, Report } from "../../model/index.ts";
import type { Check, Doubt, ReadReport } from "./doubt.ts";

type Numbered = { id: string; number: number | null; places: readonly Place[] };

/**
 * A printed number that does not follow the one before: inside an area it must be the next, and from one area to the
 * next only numbers of other paragraphs may stand between, for some templates number these too. So it is with recommendations, for each
 * body that must act. A board whose own report is bound behind the authority's begins at 1 again. Paragraphs without a
 * number are left out: their source prints none, or lost them, and that is said of the whole report.
 */
export const numbers: Check = (report) => {
  const { findings, recommendations } = report;
  const areas = [...Map.groupBy(findings, ({ area }) => area).values()];
  return [
    ...areas.flatMap((own) => brokenRuns(own, "finding")),
    ...fallsBetween(areas.filter((own) => !followsOwnList(own, recommendations))),
    ...gapsBetween(areas, numbersOf(report)),
    ...[...Map.groupBy(recommendations, ({ body }) => body).values()].flatMap((own) =>
      brokenRuns(own, "recommendation"),
    ),
  ];
};

const doubt = (
  { id, number, places }: Numbered,
  part: Extract<About, { id: string }>["part"],
  before: number,
): Doubt => ({
  rule: "numbers-do-not-run",
  message: `Number ${String(number)} comes after number ${String(before)}`,
  place: places[0] ?? null,
  about: { part, id },
});

function brokenRuns(list: readonly Numbered[], part: "finding" | "recommendation"): Doubt[] {
  const numbered = list.filter(({ number }) => number !== null);
  return numbered.flatMap((one, index) => {
    const before = numbered[index - 1]?.number;
    if (before === undefined || before === null || one.number === before + 1) return [];
    return [doubt(one, part, before)];
  });
}

/** Every number that a report's paragraphs print, of findings or not. */
function numbersOf({ findings, recommendations, summaries }: ReadReport): Set<number | null> {
  const { areas, ...others } = summaries;
  const summarised = [...Object.values(others), ...Object.values(areas)].flat();
  return new Set([...findings, ...recommendations, ...summarised].map(({ number }) => number));
}

/** The first finding of an area, where a number between it and the area before is printed nowhere. */
function gapsBetween(areas: readonly Numbered[][], printed: Set<number | null>): Doubt[] {
  return areas.flatMap((own, index) => {
    const last = areas[index - 1]?.findLast(({ number }) => number !== null)?.number;
    const [first] = own;
    if (typeof last !== "number" || typeof first?.number !== "number") return [];
    for (let between = last + 1; between < first.number; between += 1) {
      if (!printed.has(between)) return [doubt(first, "finding", last)];
    }
    return [];
  });
}

/** Whether the board's findings go on from the board's own recommendations. */
function followsOwnList(
  own: readonly Report["findings"][number][],
  recommendations: Report["recommendations"],
): boolean {
  const last = recommendations.findLast(({ body }) => body === "lscb")?.number ?? null;
  return own[0]?.area === "lscb" && last !== null && own[0].number === last + 1;
}

function fallsBetween(areas: readonly Numbered[][]): Doubt[] {
  return areas.flatMap((own, index) => {
    const last = areas[index - 1]?.findLast(({ number }) => number !== null)?.number;
    const first = own.find(({ number }) => number !== null);
    if (last === undefined || last === null || first === undefined) return [];
    return (first.number ?? 0) > last ? [] : [doubt(first, "finding", last)];
  });
}
