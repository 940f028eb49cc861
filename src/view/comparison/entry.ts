import type { Finding, Grade, Report } from "../../model/index.ts";
import { areaName } from "../area-name.ts";
import { judgementWords } from "../grade-words.ts";
import { isWhole, rowOfArea, type PreparedReport } from "./prepare-report.ts";
import type { Side } from "./side.ts";

/** A finding as a comparison shows it. */
export type Entry = {
  /** Its id in its report, under which its permanent address is. */
  readonly id: string;
  readonly side: Side["key"];
  /** "paragraph 35", or what stands in place of a number the source lost or never printed. */
  readonly name: string;
  readonly number: number | null;
  readonly row: string | null;
  readonly area: string;
  /** The grade of its area at the time, in words. */
  readonly grade: { readonly words: string; readonly tone: Grade | "none" } | null;
  readonly text: string;
  readonly items: readonly string[];
  /** The inspectors' own mark that it leads to a recommendation. */
  readonly marked: boolean;
  /** False where the source lost its number and first words. */
  readonly whole: boolean;
  readonly complete: boolean;
  readonly first: string | null;
  readonly also: readonly string[];
};

/** The findings of a prepared report as entries, in the order of the report. */
export function entriesOf(side: Side, { report, subjects }: PreparedReport): Entry[] {
  return report.findings.map((finding) => {
    const found = subjects.get(finding.id);
    const area = areaName(finding.area, report.framework).short;
    return {
      id: finding.id,
      side: side.key,
      name: paragraphName(finding, area),
      number: finding.number,
      row: rowOfArea(finding.area),
      area,
      grade: gradeOf(report, finding),
      text: finding.text,
      items: finding.items,
      marked: finding.pointsTo !== null,
      whole: isWhole(finding),
      complete: finding.complete,
      first: found?.first ?? null,
      also: found?.also ?? [],
    };
  });
}

/** How a paragraph is called: by its printed number where it has one, else by its place in its area. */
function paragraphName({ number, id }: Finding, area: string): string {
  if (number !== null) return `paragraph ${number}`;
  // Ids of unnumbered findings end in the paragraph's place in its area.
  const ordinal = Number(id.split("-").at(-1));
  return Number.isInteger(ordinal) ? `unnumbered ${ordinal} of ${area}` : `a paragraph of ${area}`;
}

function gradeOf(report: Report, finding: Finding): Entry["grade"] {
  const judgement = report.judgements.find(({ area }) => area === finding.area);
  return judgement === undefined ? null : judgementWords(judgement);
}
