import type { Area, Report } from "../../model/index.ts";

/** The anchor of an area on its report's page: its own section, or the table of judgements where it has none. */
export function areaAnchor({ findings, summaries }: Report, area: Area): string {
  const written =
    findings.some((finding) => finding.area === area) || (summaries.areas[area] ?? []).length > 0;
  return written ? `area-${area}` : "judgements";
}
