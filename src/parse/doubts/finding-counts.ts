import type { Framework } from "../../model/index.ts";
import type { Check } from "./doubt.ts";

/** The fewest and the most findings of a report, with room on both sides of all that were ever printed. */
const usual: Record<Framework, { fewest: number; most: number }> = {
  sif: { fewest: 35, most: 200 },
  ilacs: { fewest: 25, most: 95 },
  "ilacs-2026": { fewest: 30, most: 95 },
};
/** The fewest and the most findings of an area. */
const inArea = { fewest: 3, most: 55 };

/** A number of findings that no report under the framework has: some were lost, split or read twice. */
export const findingCounts: Check = ({ framework, findings }) => {
  if (findings.length === 0) return [];
  const { fewest, most } = usual[framework];
  const place = findings[0]?.places[0] ?? null;
  const whole =
    findings.length < fewest || findings.length > most
      ? [
          {
            rule: "findings-count-odd" as const,
            message: `${String(findings.length)} findings were read; other reports have ${String(fewest)} to ${String(most)}`,
            place,
            about: { part: "report" as const },
          },
        ]
      : [];
  const ofAreas = [...Map.groupBy(findings, ({ area }) => area)]
    .filter(([, own]) => own.length < inArea.fewest || own.length > inArea.most)
    .map(([area, own]) => ({
      rule: "findings-count-odd" as const,
      message: `${String(own.length)} findings were read in this area; others have ${String(inArea.fewest)} to ${String(inArea.most)}`,
      place: own[0]?.places[0] ?? null,
      about: { part: "area" as const, area },
    }));
  return [...whole, ...ofAreas];
};
