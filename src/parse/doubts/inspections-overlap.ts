import type { CheckAcross } from "./doubt.ts";
import { printedDay } from "./figures.ts";

/** Two inspections of one authority at one time, as where a source prints a wrong month. */
export const inspectionsOverlap: CheckAcross = (reports) =>
  reports.flatMap((report) =>
    reports
      .filter((other) => other !== report && overlap(report.inspection, other.inspection))
      .map((other) => ({
        report,
        doubt: {
          rule: "inspections-overlap" as const,
          message: `The inspection was from ${words(report.inspection)}, that of ${other.id} from ${words(other.inspection)}`,
          place: null,
          about: { part: "report" } as const,
        },
      })),
  );

type Days = { start: string; end: string };

const words = ({ start, end }: Days): string => `${printedDay(start)} to ${printedDay(end)}`;

const overlap = (one: Days, other: Days): boolean =>
  one.start <= other.end && other.start <= one.end;
