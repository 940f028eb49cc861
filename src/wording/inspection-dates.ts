import type { Report } from "../model/index.ts";
import { formatDateRange } from "./format-date.ts";

/** When inspectors were there: "8 to 12 July 2019, and 7 to 8 August 2019" where they came more than once. */
export function inspectionDates({ inspection }: Pick<Report, "inspection">): string {
  if (inspection.visits.length < 2) return formatDateRange(inspection.start, inspection.end);
  return inspection.visits.map(({ start, end }) => formatDateRange(start, end)).join(", and ");
}
