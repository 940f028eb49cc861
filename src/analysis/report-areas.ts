import type { Area, Finding, Judgement, Report } from "../model/index.ts";
import type { Paragraph } from "../model/index.ts";
import { areaName } from "../wording/area-name.ts";
import { notToldWords } from "../wording/area-not-told.ts";

/** Findings under one printed sub-heading; null for those under none. */
export type FindingGroup = { heading: string | null; findings: Finding[] };

/** One area of a report as its page shows it. `judgement` is null where the framework grades no such area. */
export type AreaSection = {
  area: Area;
  /** Its anchor on the report's page. */
  id: string;
  name: string;
  short: string;
  judgement: Judgement | null;
  summary: readonly Paragraph[];
  groups: FindingGroup[];
  count: number;
};

function groupByHeading(findings: readonly Finding[]): FindingGroup[] {
  const groups: FindingGroup[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last !== undefined && last.heading === finding.heading) last.findings.push(finding);
    else groups.push({ heading: finding.heading, findings: [finding] });
  }
  return groups;
}

/**
 * The areas that have findings or a summary of their own, in the order the report writes about them
 * (which in ILACS is not the order of its table of judgements).
 */
export function reportAreas(report: Report): AreaSection[] {
  const order = new Set<Area>(report.findings.map(({ area }) => area));
  for (const { area } of report.judgements) {
    if ((report.summaries.areas[area] ?? []).length > 0) order.add(area);
  }
  return [...order].map((area) => {
    const findings = report.findings.filter((finding) => finding.area === area);
    const name = areaName(area, report.framework);
    return {
      area,
      id: `area-${area}`,
      name: area === "not-told" ? notToldWords(findings) : name.full,
      short: name.short,
      judgement: report.judgements.find((judgement) => judgement.area === area) ?? null,
      summary: report.summaries.areas[area] ?? [],
      groups: groupByHeading(findings),
      count: findings.length,
    };
  });
}
