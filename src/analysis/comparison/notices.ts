import { factsOf } from "../../frameworks/index.ts";
import type { Area, Report } from "../../model/index.ts";
import { notToldRow, notToldWords } from "../../wording/area-not-told.ts";
import { doubtsOf } from "../doubts.ts";
import { countOf, formatNumber } from "../../wording/format-number.ts";
import { frameworkName } from "../../wording/framework-name.ts";
import type { Relation } from "./relation.ts";
import type { Side } from "./side.ts";

type Both<T> = { readonly a: T; readonly b: T };

/** What the notices are about: the two sides, their reports, and how many findings both print in nearly the same words. */
export type NoticeFacts = {
  readonly sides: Both<Side>;
  readonly reports: Both<Report>;
  readonly relation: Relation;
  readonly sameText: number;
};

/** What a reader must know before reading the two reports side by side, in plain sentences. */
export function notices({ sides, reports, relation, sameText }: NoticeFacts): string[] {
  const { a, b } = sides;
  return [
    ...authorityNotices(sides, reports, relation),
    ...twinNotices(relation, sameText),
    ...frameworkNotices(a, b),
    ...scopeNotices(a, reports.a, b, reports.b),
    ...careNotices(a, reports.a, b, reports.b),
    ...[a, b].flatMap(damageNotices),
    ...notToldNotices(a, reports.a),
    ...notToldNotices(b, reports.b),
    ...smallNotices(a, reports.a),
    ...smallNotices(b, reports.b),
  ];
}

function twinNotices(relation: Relation, sameText: number): string[] {
  if (relation.kind === "same" || sameText === 0) return [];
  const findings = sameText === 1 ? "One finding is" : `${sameText} findings are`;
  return [
    `${findings} nearly the same text in both reports, as where two authorities share a service or a board: each is one piece of evidence, not two.`,
  ];
}

function authorityNotices(sides: Both<Side>, reports: Both<Report>, relation: Relation): string[] {
  if (relation.kind === "same") return [];
  if (relation.kind === "successor") {
    return [
      `${relation.later} followed ${relation.earlier} in all or part of its area. They are different authorities: no change is shown from one to the other.`,
    ];
  }
  const names = `${sides.a.authority.name} and ${sides.b.authority.name}`;
  // Authorities that share their leaders or a trust are inspected side by side.
  const when = sameDates(reports) ? "inspected on the same dates" : "inspected on different dates";
  return [`${names} are different authorities, ${when}: no change is shown from one to the other.`];
}

function sameDates({ a, b }: Both<Report>): boolean {
  return a.inspection.start === b.inspection.start && a.inspection.end === b.inspection.end;
}

function frameworkNotices(a: Side, b: Side): string[] {
  if (a.framework === b.framework) return [];
  const of = (side: Side): string => `${side.label}: ${frameworkName(side.framework).short}`;
  return [
    `Different frameworks (${of(a)}; ${of(b)}): grades on one row are not the same judgement, and the reports differ in length and scope.`,
  ];
}

function scopeNotices(a: Side, reportA: Report, b: Side, reportB: Report): string[] {
  const list: string[] = [];
  const board = (report: Report): boolean => report.judgements.some(({ area }) => area === "lscb");
  const judgesBoards = [a, b].every(({ framework }) =>
    factsOf(framework).areas.some(({ area }) => area === "lscb"),
  );
  if (judgesBoards && board(reportA) !== board(reportB)) {
    const without = board(reportA) ? b : a;
    list.push(`${without.label} did not review the Local Safeguarding Children Board (LSCB).`);
  }
  for (const side of [a, b]) {
    if (side.kind === "reinspection") {
      list.push(`${side.label} is a reinspection: it covers less than a full inspection.`);
    }
  }
  if (reportA.statistics.length > 0 !== reportB.statistics.length > 0) {
    const without = reportA.statistics.length > 0 ? b : a;
    list.push(
      factsOf(without.framework).statistics
        ? `We found no figures about the area in ${without.label}, so none are compared.`
        : `${frameworkName(without.framework).short} reports print no figures about the area.`,
    );
  }
  return list;
}

// From 2023 on; both are told from the rows that the report prints.
function careNotices(a: Side, reportA: Report, b: Side, reportB: Report): string[] {
  const grades = (report: Report, area: Area): boolean =>
    report.judgements.some((one) => one.area === area);
  const joined = (report: Report): boolean => grades(report, "in-care-and-care-leavers");
  const split = (report: Report): boolean => grades(report, "care-leavers");
  const aIsJoined = joined(reportA) && split(reportB);
  if (!aIsJoined && !(joined(reportB) && split(reportA))) return [];
  const [one, two] = aIsJoined ? [a, b] : [b, a];
  return [
    `${one.label} has one grade for children in care and care leavers together, ${two.label} one for each.`,
  ];
}

/** Authorities with fewer children than this; most have several times as many. */
const fewChildren = 10_000;

function smallNotices(side: Side, report: Report): string[] {
  const doubts = doubtsOf(report);
  const population = report.statistics
    .filter((one) => doubts.statistic(one).length === 0)
    .find(({ key }) => key === "population_under_18")?.value;
  if (typeof population !== "number" || population >= fewChildren) return [];
  return [
    `${side.label} prints a population of ${formatNumber(population)} children: one family more or fewer moves its figures a good deal.`,
  ];
}

function notToldNotices({ label }: Side, { findings }: Report): string[] {
  const own = findings.filter(({ area }) => area === notToldRow.id);
  if (own.length === 0) return [];
  return [
    `${label}: ${countOf(own.length, "finding")} stand under no area, and none is put beside them. ${notToldWords(own)}.`,
  ];
}

function damageNotices(side: Side): string[] {
  if (side.damaged === 0) return [];
  const lost =
    side.damaged === side.findings
      ? `all ${side.findings} findings`
      : `${side.damaged} of ${side.findings} findings`;
  return [
    `Our text of ${side.label} lost the number and first words of ${lost}: they are marked, and never paired as if whole.`,
  ];
}
