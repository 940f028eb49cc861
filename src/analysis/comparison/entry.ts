import { doubtsOf, type Doubt } from "../doubts.ts";
import { findingLabel, type FindingLabel } from "./finding-label.ts";
import { isWhole, rowOfArea, type PreparedReport } from "./prepare-report.ts";
import type { Side } from "./side.ts";

/** A finding as a comparison shows it. */
export type Entry = FindingLabel & {
  /** Its id in its report, under which its permanent address is. */
  readonly id: string;
  readonly side: Side["key"];
  readonly number: number | null;
  readonly row: string | null;
  readonly text: string;
  readonly items: readonly string[];
  /** The inspectors' own mark that it leads to a recommendation. */
  readonly marked: boolean;
  /** False where the source lost its number and first words. */
  readonly whole: boolean;
  readonly complete: boolean;
  readonly first: string | null;
  readonly also: readonly string[];
  readonly doubts: readonly Doubt[];
};

/** The findings of a prepared report as entries, in the order of the report. */
export function entriesOf(side: Side, { report, subjects }: PreparedReport): Entry[] {
  const doubts = doubtsOf(report);
  return report.findings.map((finding) => {
    const found = subjects.get(finding.id);
    return {
      ...findingLabel(report, finding),
      id: finding.id,
      side: side.key,
      number: finding.number,
      row: rowOfArea(finding.area),
      text: finding.text,
      items: finding.items,
      marked: finding.pointsTo !== null,
      whole: isWhole(finding),
      complete: finding.complete,
      first: found?.first ?? null,
      also: found?.also ?? [],
      doubts: [...doubts.finding(finding), ...doubts.judgement(finding.area)],
    };
  });
}
