import type { Framework, Report } from "../../model/index.ts";
import { absenceWords } from "../damage.ts";
import { doubtsOf, type Doubt } from "../doubts.ts";
import { formatShortDate } from "../../wording/format-date.ts";
import { inspectionName } from "../../wording/framework-name.ts";
import { inspectionDates } from "../../wording/inspection-dates.ts";

/** Which of the two reports: the first or the second, as the address names them. */
export type SideKey = "a" | "b";

/** One of the two reports, as headings and labels name it. */
export type Side = {
  readonly key: SideKey;
  readonly id: string;
  readonly authority: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly kind: Report["kind"];
  readonly published: string;
  /** "5 to 9 December 2022, and 14 to 15 February 2023" */
  readonly inspected: string;
  /** "SIF reinspection" */
  readonly inspection: string;
  /** What tells the two apart in few words: "2015" and "2018", or "Somerset 2018" and "Wandsworth 2018". */
  readonly label: string;
  readonly findings: number;
  /** Findings whose number and first words the source lost. */
  readonly damaged: number;
  /** What is said of a value that is not found and may be printed all the same; null where the report was read whole. */
  readonly unread: string | null;
  readonly source: Report["source"];
  /** What may be wrong with the report as a whole. */
  readonly doubts: readonly Doubt[];
};

/** The two sides of a comparison, in the order asked for. */
export function sides(a: Report, b: Report): { readonly a: Side; readonly b: Side } {
  const same = a.authority.id === b.authority.id;
  const oneYear = year(a) === year(b);
  const label = (report: Report): string => {
    if (!same) return `${report.authority.name} ${year(report)}`;
    return oneYear ? formatShortDate(report.published.date) : year(report);
  };
  return { a: side("a", a, label(a)), b: side("b", b, label(b)) };
}

function side(key: SideKey, report: Report, label: string): Side {
  return {
    key,
    id: report.id,
    authority: { id: report.authority.id, name: report.authority.name },
    framework: report.framework,
    kind: report.kind,
    published: report.published.date,
    inspected: inspectionDates(report),
    inspection: inspectionName(report),
    label,
    findings: report.findings.length,
    damaged: report.findings.filter((one) => !one.complete && one.number === null).length,
    unread: absenceWords(report),
    source: report.source,
    doubts: doubtsOf(report).report,
  };
}

function year(report: Report): string {
  return report.published.date.slice(0, 4);
}
