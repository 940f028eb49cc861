import type { Report } from "../model/index.ts";
import { countOf } from "./format-number.ts";

/** What a damaged source lost, in one sentence a kind. */
export type Damage = { lost: readonly string[] };

/** "All 135 findings", "21 of 31 findings". */
function share(count: number, of: number, noun: string): string {
  return count === of ? `All ${countOf(of, noun)}` : `${count} of ${countOf(of, noun)}`;
}

/**
 * What is missing from a report because its source lost it; null where nothing is. Only what the report
 * itself shows is said: paragraphs that are not whole, numbers gone, judgements that cannot be read.
 */
export function damageOf(report: Report): Damage | null {
  const lost: string[] = [];
  const findings = report.findings.filter(({ complete }) => !complete).length;
  if (findings > 0) {
    lost.push(
      `${share(findings, report.findings.length, "finding")} lost the beginning or the end.`,
    );
  }
  const recommendations = report.recommendations.filter(({ complete }) => !complete).length;
  if (recommendations > 0) {
    const all = report.recommendations.length;
    lost.push(`${share(recommendations, all, "recommendation")} lost the beginning or the end.`);
  }
  const numberless = report.findings.filter(({ number }) => number === null).length;
  if (numberless > 0 && (findings > 0 || numberless < report.findings.length)) {
    lost.push(`${share(numberless, report.findings.length, "finding")} lost the printed number.`);
  }
  const unreadable = report.judgements.filter(({ status }) => status === "unreadable").length;
  if (unreadable > 0) lost.push(`${countOf(unreadable, "judgement")} cannot be read.`);
  const errors = report.problems.filter(({ severity }) => severity === "error");
  return lost.length === 0 && errors.length === 0 ? null : { lost };
}

/**
 * What is said beside a paragraph of a summary that may lack lines. One that begins and ends as sentences do
 * could be whole: where a source lost lines between paragraphs, nobody can tell from the text alone.
 */
export function lossRemark(text: string): string {
  const looksWhole = /^\p{Lu}/u.test(text) && /[.!?]$/u.test(text);
  return looksWhole
    ? "perhaps not whole: the source lost lines here"
    : "not whole: the source lost part of it";
}
