import { factsOf } from "../../frameworks/index.ts";
import type { Check } from "./doubt.ts";

/** The fewest and the most findings of an area. */
const inArea = { fewest: 3, most: 55 };

/** A number of findings that no report under the framework has: some were lost, split or read twice. */
export const findingCounts: Check = ({ framework, findings }) => {
  if (findings.length === 0) return [];
  const { fewest, most } = factsOf(framework).usualFindings;
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
