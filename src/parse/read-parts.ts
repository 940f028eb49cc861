import type { Report } from "../model/index.ts";
import { textOf, type Block } from "./document.ts";
import { extractFindings } from "./extract/findings.ts";
import { extractJudgements, type AboutReport } from "./extract/judgements.ts";
import { extractPrevious } from "./extract/previous.ts";
import { extractRecommendations } from "./extract/recommendations.ts";
import { extractStatements } from "./extract/statements.ts";
import { extractStatistics } from "./extract/statistics.ts";
import { extractSummaries } from "./extract/summaries.ts";
import { extractTeam } from "./extract/team.ts";
import type { FrameworkRules } from "../frameworks/rules.ts";
import type { ReportProblem } from "./problems/report-problem.ts";
import type { SectionTree } from "./sections/section.ts";

/** The parts of a report that extractors read. */
export type Parts = Pick<
  Report,
  | "judgements"
  | "previous"
  | "statements"
  | "statistics"
  | "recommendations"
  | "findings"
  | "summaries"
  | "footnotes"
  | "team"
>;

/** Runs every extractor over the section tree; `read` are the blocks they took. */
export function readParts(
  sections: SectionTree,
  framework: FrameworkRules,
  about: AboutReport,
  report: ReportProblem,
): { parts: Parts; read: Block[] } {
  const judgements = extractJudgements(sections, framework, about, report);
  const statements = extractStatements(sections);
  const recommendations = extractRecommendations(sections);
  const findings = extractFindings(sections);
  const summaries = extractSummaries(sections);
  const team = extractTeam(sections);
  const statistics = extractStatistics(statements.value, (rule, message, place) => {
    report(rule, "info", message, place);
  });
  const parts: Parts = {
    judgements: judgements.value,
    previous: extractPrevious(statements.value, sections, about.names.join(" ")),
    statements: statements.value,
    statistics,
    recommendations: recommendations.value,
    findings: findings.value,
    summaries: summaries.value,
    footnotes: sections.aside
      .filter((node) => node.data.role === "footnote")
      .map((node) => ({
        mark: node.data.marker,
        text: textOf(node),
        places: node.data.places,
      })),
    team: team.value,
  };
  const read = [judgements, statements, recommendations, findings, summaries, team].flatMap(
    (part) => part.read,
  );
  return { parts, read };
}
