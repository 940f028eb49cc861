import type { Area, Report } from "../model/index.ts";
import { countOf } from "../wording/format-number.ts";

/**
 * What a report lacks, in one sentence a kind. "damaged": its source is known to have lost text; "unread": the source
 * may be whole, and something in it could not be read for certain.
 */
export type Damage = { kind: "damaged" | "unread"; lost: readonly string[] };

/** Rules that say that text of the source is gone. */
const lossRules: readonly string[] = ["source-lost-lines", "source-damaged", "page-missing"];

/** Whether the source is known to have lost text: pages, whole lines, or the ends of paragraphs. */
function hasLostText({ findings, recommendations, problems }: Report): boolean {
  return (
    [...findings, ...recommendations].some(({ complete }) => !complete) ||
    problems.some(({ rule }) => lossRules.includes(rule))
  );
}

/** "All 135 findings", "21 of 31 findings". */
function share(count: number, of: number, noun: string): string {
  return count === of ? `All ${countOf(of, noun)}` : `${count} of ${countOf(of, noun)}`;
}

/**
 * What is missing from a report, because its source lost it or it could not be read; null where nothing is. Only
 * what the report itself shows is said: paragraphs that are not whole, numbers gone, judgements that cannot be read.
 */
export function damageOf(report: Report): Damage | null {
  const kind = hasLostText(report) ? "damaged" : "unread";
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
    const words = kind === "damaged" ? "lost the printed number" : "show no number we could read";
    lost.push(`${share(numberless, report.findings.length, "finding")} ${words}.`);
  }
  const unreadable = report.judgements.filter(({ status }) => status === "unreadable").length;
  if (unreadable > 0) lost.push(`${countOf(unreadable, "judgement")} cannot be read.`);
  const errors = report.problems.filter(({ severity }) => severity === "error");
  const whole = lost.length === 0 && errors.length === 0 && kind !== "damaged";
  return whole ? null : { kind, lost };
}

/** What is said where a report does not show a value; null where it was read whole and so does not print it. */
export function absenceWords(report: Report): string | null {
  const damage = damageOf(report);
  if (damage === null) return null;
  return damage.kind === "damaged"
    ? "not in our text, which has lost parts"
    : "not in what could be read for certain";
}

/** What stands in place of the words of a judgement that cannot be read. */
export function unreadWords(report: Report, area: Area): string {
  const conflicts = report.problems.some(
    ({ rule, about }) =>
      rule === "judgement-conflict" && about?.part === "judgement" && about.area === area,
  );
  if (conflicts) return "what is printed does not agree";
  return hasLostText(report) ? "lost in this source" : "not stated in words we could read";
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
