import type { PreviousInspection } from "../../model/index.ts";
import type { CheckAcross, ReadReport } from "./doubt.ts";
import { printedDay } from "./figures.ts";

/** A grade that a report gives to an earlier inspection, where the report of that inspection gives another. */
export const earlierContradicts: CheckAcross = (reports) =>
  reports.flatMap((report) =>
    report.previous.flatMap((earlier, index) => {
      const held = reports.find((other) => other !== report && isOf(earlier, other));
      const differing = earlier.judgements.find(({ area, grade }) => {
        const judgement = held?.judgements.find((one) => one.area === (area ?? "overall"));
        return grade !== null && judgement?.status === "given" && judgement.grade !== grade;
      });
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

/** Whether a report is that of an earlier inspection: a date within it, or the month it was published in. */
function isOf({ date, dated }: PreviousInspection, { inspection, published }: ReadReport): boolean {
  if (date === null || date.length < "2014-03".length) return false;
  const cut = (day: string): string => day.slice(0, date.length);
  if (dated === "published") return date === cut(published.date);
  return date >= cut(inspection.start) && date <= cut(inspection.end);
}
