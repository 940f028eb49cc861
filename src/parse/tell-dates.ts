import type { Report } from "../model/index.ts";
import { printedDay } from "./doubts/figures.ts";
import type { Publication } from "./extract/publication.ts";
import type { ReportProblem } from "./problems/report-problem.ts";

/** Says what is odd about the date of publication: not printed, not the catalogue's, before the inspection's end. */
export function tellDates(
  { published, address, impossible }: Publication,
  { end }: Report["inspection"],
  report: ReportProblem,
): void {
  if (impossible !== null) {
    const { printed, confirmed } = impossible;
    const before = `Printed as published on ${printedDay(printed)}, before the inspection's last day, ${printedDay(end)}`;
    const listed =
      confirmed === null
        ? ""
        : `; the catalogue lists ${printedDay(confirmed)}, so the dates of the inspection are in doubt`;
    const shown = published.printed
      ? `It is shown as printed${listed}`
      : `${printedDay(published.date)} is shown, from the ${impossible.from}`;
    report("date-impossible", "error", `${before}. ${shown}.`, null, { part: "report" });
  } else if (!published.printed) {
    report(
      "date-not-printed",
      "info",
      `Published on ${published.date}, which the report does not print`,
    );
  } else if (address !== published.date) {
    report("date-differs", "warning", `Printed: ${published.date}; in the catalogue: ${address}`);
  }
}
