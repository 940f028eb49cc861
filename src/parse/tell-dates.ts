import type { Report } from "../model/index.ts";
import { daysBetween, type Publication } from "./extract/publication.ts";
import type { ReportProblem } from "./report-problem.ts";

/** Days of one visit, beyond which its dates are doubtful: the longest known took 28. */
const longVisit = 60;

/** Days from an inspection's end, beyond which its publication is doubtful: the longest known took 124. */
const longWait = 240;

/** Says what is odd about a report's dates: not printed, not the catalogue's, impossible, unlikely. */
export function tellDates(
  { published, address, impossible }: Publication,
  { start, end, visits }: Report["inspection"],
  report: ReportProblem,
): void {
  const doubt = (rule: "date-impossible" | "date-unlikely", message: string) =>
    report(rule, rule === "date-impossible" ? "error" : "warning", message, null, {
      part: "report",
    });
  if (impossible !== null) {
    const { printed, confirmed } = impossible;
    const before = `Printed as published on ${printed}, before the inspection's last day, ${end}`;
    const listed =
      confirmed === null
        ? ""
        : `; the catalogue lists ${confirmed}, so the dates of the inspection are in doubt`;
    const shown = published.printed
      ? `It is shown as printed${listed}`
      : `${published.date} is shown, from the ${impossible.from}`;
    doubt("date-impossible", `${before}. ${shown}.`);
  } else if (!published.printed) {
    report(
      "date-not-printed",
      "info",
      `Published on ${published.date}, which the report does not print`,
    );
  } else if (address !== published.date) {
    report("date-differs", "warning", `Printed: ${published.date}; in the catalogue: ${address}`);
  }
  const parts = visits.length > 1 ? visits : [{ start, end }];
  for (const part of parts) {
    const length = daysBetween(part.start, part.end);
    if (length > longVisit) {
      doubt(
        "date-unlikely",
        `Inspected from ${part.start} to ${part.end}, ${length} days: far longer than any inspection known`,
      );
    }
  }
  const wait = daysBetween(end, published.date);
  if (wait > longWait) {
    doubt(
      "date-unlikely",
      `Published on ${published.date}, ${wait} days after the inspection's last day, ${end}: far later than any report known`,
    );
  }
}
