import type { PreviousInspection } from "../../model/index.ts";
import { areasIn } from "../extract/previous/remit-areas.ts";
import type { CheckAcross, ReadReport } from "./doubt.ts";
import { printedDay } from "./figures.ts";

/** A grade that a report gives to an earlier inspection, where the report of that inspection gives another. */
export const earlierContradicts: CheckAcross = (reports) =>
  reports.flatMap((report) =>
    report.previous.flatMap((earlier, index) => {
      // A year alone may be that of two inspections: then both must differ.
      const all = reports.filter((other) => other !== report && isOf(earlier, other));
      const [held] = all;
      const differing = earlier.judgements.find((one) =>
        all.every((other) => differs(one, earlier, other)),
      );
      if (held === undefined || differing === undefined) return [];
      const doubt = {
        rule: "earlier-grade-contradicts" as const,
        message: `“${differing.printed}” is read here; the report published ${printedDay(held.published.date)} has another grade`,
        place: earlier.places[0] ?? null,
        about: { part: "earlier-inspection" as const, index },
      };
      return [{ report, doubt }];
    }),
  );

/** Whether the report of an inspection has another grade. A grade for a part without a name here is compared with none. */
function differs(
  { area, grade }: PreviousInspection["judgements"][number],
  { remit }: PreviousInspection,
  { judgements }: ReadReport,
): boolean {
  const compared = area ?? (areasIn(remit) === null ? "overall" : null);
  const judgement = judgements.find((one) => one.area === compared);
  return grade !== null && judgement?.status === "given" && judgement.grade !== grade;
}

/**
 * Whether a report is that of an earlier inspection: a date within it, or the month it was published in. A year is that
 * of either.
 */
function isOf({ date, dated }: PreviousInspection, { inspection, published }: ReadReport): boolean {
  if (date === null) return false;
  const cut = (day: string): string => day.slice(0, date.length);
  if (date.length === "2014".length && date === cut(published.date)) return true;
  if (dated === "published") return date === cut(published.date);
  return date >= cut(inspection.start) && date <= cut(inspection.end);
}
