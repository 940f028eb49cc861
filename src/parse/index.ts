import { VFile } from "vfile";
import { issueWords, Report, type Register } from "../model/index.ts";
import { accountFor } from "./coverage.ts";
import { tellDoubts } from "./doubts/index.ts";
import { extractLicence } from "./extract/licence.ts";
import { frameworkOf } from "./frameworks/index.ts";
import { identify } from "./identify.ts";
import { normalise } from "./normalise/index.ts";
import { readParts } from "./read-parts.ts";
import { problemReporter, problemsOf } from "./problems/report-problem.ts";
import { sectionTree } from "./sections/tree.ts";
import { readSource } from "./sources/index.ts";
import { tellGaps } from "./problems/missing-parts.ts";
import { wrongDocument } from "./wrong-document.ts";

export { withDoubtsAcross } from "./doubts/across.ts";
export { rules, type Rule, type RuleId } from "./problems/rules.ts";
export { traceSource, type Trace, type TracedBlock, type TracedStep } from "./trace.ts";

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

const refuse = (rule: string, reason: string): ParseResult => ({ ok: false, rule, reason });

/** The report as the contract has it, or what does not fit. */
function validated(candidate: unknown): ParseResult {
  const parsed = Report.safeParse(candidate);
  if (parsed.success) return { ok: true, report: parsed.data };
  return refuse(
    "invalid-report",
    `what was read does not fit the report format: ${issueWords(parsed.error)}`,
  );
}

/**
 * Reads one source: adapter, normalising steps, parts, extractors, validation. Pure: no file system, no clock.
 * Never throws for what a file holds: the result is a report with its problems, or the reason why it is none.
 */
export async function parseReport(source: SourceFile, register: Register): Promise<ParseResult> {
  const raw = await readSource(source.bytes);
  if ("refused" in raw) return refuse(raw.refused, raw.reason);
  const framework = frameworkOf(raw);
  if (framework === null) return refuse("wrong-document", wrongDocument(raw));

  const file = new VFile({ path: source.file });
  const report = problemReporter(file);
  for (const { rule, severity, message, place } of raw.data.losses) {
    report(rule, severity, message, place);
  }
  const tree = await normalise(raw, framework, file);
  const sections = sectionTree(tree, framework);
  const identity = identify(sections, framework, source.file, register, report);
  if ("lacks" in identity) {
    return refuse("cover-unreadable", `this report lacks ${identity.lacks.join(" and ")}`);
  }
  const { officialUrl, reviewsBoard, names, read: cover, ...about } = identity;
  const { parts, read } = readParts(sections, framework, { reviewsBoard, names }, report);
  const coverage = accountFor(tree, sections, new Set([...cover, ...read]));
  tellGaps(tree, sections, framework, { ...parts, coverage }, report);
  const whole = {
    schemaVersion: 1 as const,
    ...about,
    framework: framework.id,
    ...parts,
    source: {
      file: source.file,
      form: tree.data.form,
      sha256: source.sha256,
      pages: tree.data.pages,
      ...extractLicence(tree),
      officialUrl,
    },
    coverage,
  };
  tellDoubts(whole, report);
  return validated({ ...whole, problems: problemsOf(file) });
}
