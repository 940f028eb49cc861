import { unified } from "unified";
import { VFile } from "vfile";
import { Report, type Register } from "../model/index.ts";
import { accountFor } from "./coverage.ts";
import { textOf, type Block, type SourceTree } from "./document.ts";
import { authorityKey, findAuthority } from "./extract/authority.ts";
import { extractCover } from "./extract/cover.ts";
import { extractFindings } from "./extract/findings.ts";
import { extractJudgements } from "./extract/judgements.ts";
import { extractLicence } from "./extract/licence.ts";
import { extractPrevious } from "./extract/previous.ts";
import { findPublication } from "./extract/publication.ts";
import { extractRecommendations } from "./extract/recommendations.ts";
import { extractStatements } from "./extract/statements.ts";
import { extractStatistics } from "./extract/statistics.ts";
import { extractSummaries } from "./extract/summaries.ts";
import { extractTeam } from "./extract/team.ts";
import { frameworks } from "./frameworks/index.ts";
import type { FrameworkRules } from "./frameworks/framework.ts";
import { headingKey } from "./frameworks/heading-key.ts";
import { steps } from "./normalise/index.ts";
import { problemReporter, problemsOf } from "./report-problem.ts";
import { sectionTree } from "./sections/tree.ts";
import { readSource } from "./sources/index.ts";
import { tellGaps } from "./tell.ts";
import { wrongDocument } from "./wrong-document.ts";

export { rules, type Rule, type RuleId } from "./rules.ts";

/** A source as it was received. */
export type SourceFile = {
  /** File name without its folder; a date in it is used only where nothing better is printed. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
};

/** A parse either gives a report (with its problems), or says in one line why the file is no report. */
export type ParseResult =
  { ok: true; report: Report } | { ok: false; rule: string; reason: string };

/** The framework whose title stands at the head of a document; null where it is no report of one we know. */
function frameworkOf(tree: SourceTree): FrameworkRules | null {
  const head = tree.children.slice(0, 25).map(textOf).join(" ").slice(0, 3000);
  return frameworks.find(({ title }) => title.test(headingKey(head))) ?? null;
}

/** The flat tree after all normalising steps; their messages are on the file. */
async function normalised(
  tree: SourceTree,
  framework: FrameworkRules,
  file: VFile,
): Promise<SourceTree> {
  const pipeline = unified();
  for (const step of steps) pipeline.use(() => step(framework) as never);
  return (await pipeline.run(tree, file)) as SourceTree;
}

/**
 * Reads one source: adapter, normalising steps, parts, extractors, validation. Pure: no file system, no clock.
 * Never throws for what a file holds: the result is a report with its problems, or the reason why it is none.
 */
export async function parseReport(source: SourceFile, register: Register): Promise<ParseResult> {
  const raw = await readSource(source.bytes);
  if ("refused" in raw) return { ok: false, rule: raw.refused, reason: raw.reason };
  const framework = frameworkOf(raw);
  if (framework === null) {
    return { ok: false, rule: "wrong-document", reason: wrongDocument(raw) };
  }
  const file = new VFile({ path: source.file });
  const report = problemReporter(file);
  const tree = await normalised(raw, framework, file);
  const sections = sectionTree(tree);

  const cover = extractCover(sections, framework, report);
  const { inspection, published: printed } = cover.value;
  const authority = findAuthority(
    cover.value.authority,
    register.authorities,
    inspection?.end ?? printed,
  );
  const publication = findPublication(
    printed,
    inspection?.end ?? null,
    source.file,
    register.published.filter((entry) => entry.authority === authority?.id),
  );
  if (cover.value.authority === "" || inspection === null || publication === null) {
    return {
      ok: false,
      rule: "cover-unreadable",
      reason:
        "the cover does not show an authority, the dates of an inspection and a date of publication",
    };
  }
  if (authority === null) {
    report("authority-unknown", "error", `"${cover.value.authority}" is not in the register`);
  }
  if (!publication.published.printed) {
    report(
      "date-not-printed",
      "info",
      `Published on ${publication.published.date}, which the report does not print`,
    );
  } else if (publication.address !== publication.published.date) {
    report(
      "date-differs",
      "warning",
      `Printed: ${publication.published.date}; in the catalogue: ${publication.address}`,
    );
  }

  const judgements = extractJudgements(sections, framework, cover.value.reviewsBoard, report);
  const recommendations = extractRecommendations(sections);
  const findings = extractFindings(sections);
  const summaries = extractSummaries(sections);
  const statements = extractStatements(sections);
  const team = extractTeam(sections);
  const read = new Set<Block>(
    [cover, judgements, recommendations, findings, summaries, statements, team].flatMap(
      (part) => part.read,
    ),
  );
  const coverage = accountFor(tree, sections, read);
  const statistics = extractStatistics(statements.value, (rule, message, place) => {
    report(rule, "info", message, place);
  });
  tellGaps(tree, sections, framework, { findings: findings.value, coverage }, report);

  const authorityId = authority?.id ?? authorityKey(cover.value.authority).replace(/ /gu, "-");
  const parsed = Report.safeParse({
    schemaVersion: 1,
    id: `${authorityId}-${publication.address}`,
    authority: {
      id: authorityId,
      name: authority?.name ?? cover.value.authority,
      printed: cover.value.authority,
    },
    framework: framework.id,
    kind: cover.value.kind,
    title: cover.value.title,
    inspection,
    published: publication.published,
    judgements: judgements.value,
    previous: extractPrevious(statements.value),
    statements: statements.value,
    statistics,
    recommendations: recommendations.value,
    findings: findings.value,
    summaries: summaries.value,
    footnotes: sections.aside
      .filter((node) => node.data.role === "footnote")
      .map((node) => ({ mark: node.data.marker, text: textOf(node), places: node.data.places })),
    team: team.value,
    source: {
      file: source.file,
      form: tree.data.form,
      sha256: source.sha256,
      pages: tree.data.pages,
      ...extractLicence(tree),
      officialUrl: publication.officialUrl,
    },
    problems: problemsOf(file),
    coverage,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      ok: false,
      rule: "invalid-report",
      reason: `what was read does not fit the report format: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    };
  }
  return { ok: true, report: parsed.data };
}
