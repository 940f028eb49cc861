import type { Report } from "../../model/index.ts";
import { frameworkName } from "../framework-name.ts";
import type { Relation } from "./relation.ts";
import type { Side } from "./side.ts";

type Both<T> = { readonly a: T; readonly b: T };

/** What a reader must know before reading the two reports side by side, in plain sentences. */
export function notices({ a, b }: Both<Side>, reports: Both<Report>, relation: Relation): string[] {
  return [
    ...authorityNotices(a, b, relation),
    ...frameworkNotices(a, b),
    ...scopeNotices(a, reports.a, b, reports.b),
    ...[a, b].flatMap(damageNotices),
  ];
}

function authorityNotices(a: Side, b: Side, relation: Relation): string[] {
  if (relation.kind === "same") return [];
  if (relation.kind === "successor") {
    return [
      `${relation.later} followed ${relation.earlier} in all or part of its area. They are different authorities: no change is shown from one to the other.`,
    ];
  }
  return [
    `${a.authority.name} and ${b.authority.name} are different authorities, inspected on different dates: no change is shown from one to the other.`,
  ];
}

function frameworkNotices(a: Side, b: Side): string[] {
  if (a.framework === b.framework) return [];
  const of = (side: Side): string => `${side.label} under ${frameworkName(side.framework).full}`;
  return [
    `Inspected under different frameworks: ${of(a)}, ${of(b)}. Grades on one row are not the same judgement.`,
  ];
}

function scopeNotices(a: Side, reportA: Report, b: Side, reportB: Report): string[] {
  const list: string[] = [];
  const board = (report: Report): boolean => report.judgements.some(({ area }) => area === "lscb");
  if (a.framework === "sif" && b.framework === "sif" && board(reportA) !== board(reportB)) {
    const without = board(reportA) ? b : a;
    list.push(`${without.label} did not review the Local Safeguarding Children Board (LSCB).`);
  }
  for (const side of [a, b]) {
    if (side.kind === "reinspection") {
      list.push(
        `${side.label} is a reinspection: it covers less than a full inspection, and its report is shorter.`,
      );
    }
  }
  if (reportA.statistics.length > 0 !== reportB.statistics.length > 0) {
    const without = reportA.statistics.length > 0 ? b : a;
    list.push(
      without.framework === "sif"
        ? `We found no figures about the area in ${without.label}, so none are compared.`
        : `Reports like ${without.label} print no figures about the area, so none are compared.`,
    );
  }
  return list;
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
