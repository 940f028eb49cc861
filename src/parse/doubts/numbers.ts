import type { About, Place, Report } from "../../model/index.ts";
import type { Check, Doubt } from "./doubt.ts";

type Numbered = { id: string; number: number | null; places: readonly Place[] };

/**
 * A printed number that does not follow the one before: inside an area it must be the next, and from one area to the
 * next it may only rise, for some templates number other paragraphs between. So it is with recommendations, for each
 * body that must act. A board whose own report is bound behind the authority's begins at 1 again. Paragraphs without a
 * number are left out: their source prints none, or lost them, and that is said of the whole report.
 */
export const numbers: Check = ({ findings, recommendations }) => {
  const areas = [...Map.groupBy(findings, ({ area }) => area).values()];
  return [
    ...areas.flatMap((own) => brokenRuns(own, "finding")),
    ...fallsBetween(areas.filter((own) => !followsOwnList(own, recommendations))),
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
