import { VFile } from "vfile";
import { z } from "zod";
import { textOf, type Block, type SourceTree } from "../../src/parse/document.ts";
import { extractCover } from "../../src/parse/extract/cover.ts";
import { extractFindings } from "../../src/parse/extract/findings.ts";
import { extractJudgements } from "../../src/parse/extract/judgements.ts";
import { extractLicence } from "../../src/parse/extract/licence.ts";
import { extractPrevious } from "../../src/parse/extract/previous.ts";
import { extractRecommendations } from "../../src/parse/extract/recommendations.ts";
import { extractStatements } from "../../src/parse/extract/statements.ts";
import { extractStatistics } from "../../src/parse/extract/statistics.ts";
import { extractSummaries } from "../../src/parse/extract/summaries.ts";
import { extractTeam } from "../../src/parse/extract/team.ts";
import type { FrameworkRules } from "../../src/frameworks/rules.ts";
import { readingRules } from "../../src/frameworks/reading.ts";
import { Framework } from "../../src/model/index.ts";
import { namedSteps, steps } from "../../src/parse/normalise/index.ts";
import type { Step } from "../../src/parse/normalise/step.ts";
import { problemReporter, problemsOf } from "../../src/parse/problems/report-problem.ts";
import { sectionTree } from "../../src/parse/sections/tree.ts";
import { linesOf } from "../../src/parse/sources/index.ts";
import { readWrapped } from "../../src/parse/sources/hard-wrapped.ts";
import { readMarkdown } from "../../src/parse/sources/markdown.ts";
import { readLines } from "../../src/parse/sources/plain-lines.ts";

const adapters = {
  markdown: readMarkdown,
  lines: readLines,
  wrapped: (text: string) => readWrapped(text, ...linesOf(text)),
} as const;

const parts = [
  "cover",
  "judgements",
  "recommendations",
  "findings",
  "summaries",
  "statements",
  "statistics",
  "previous",
  "team",
  "licence",
] as const;

const keys = <Name extends string>(table: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(table) as Name[];

/** What `fixture.json` says: the quirk, the adapter that reads the input, and what runs on it. */
export const Fixture = z.strictObject({
  quirk: z.string().describe("What the source does, in one sentence"),
  adapter: z.enum(keys(adapters)),
  framework: Framework.default("sif"),
  authority: z.string().optional().describe("Its name, where the input does not show it"),
  steps: z
    .array(z.enum(keys(namedSteps)))
    .optional()
    .describe("Only these normalising steps run, and the blocks are compared"),
  extract: z
    .array(z.enum(parts))
    .optional()
    .describe("All steps run, then these extractors, and their values are compared"),
});
export type Fixture = z.infer<typeof Fixture>;

/** The names of the normalising steps that fixtures can run. */
export const stepNames = keys(namedSteps);

/** Without what says nothing: null, empty lists; places as "3" or "3 to 5". */
function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(short);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (inner === null || (Array.isArray(inner) && inner.length === 0)) return [];
    if (key === "places" || key === "place") {
      const places = [inner as { from: number; to: number }].flat();
      return [
        [
          key,
          places.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(", "),
        ],
      ];
    }
    return [[key, short(inner)]];
  });
  return Object.fromEntries(entries);
}

/** A block with what is not as in plain body text. */
function shortBlock({ type, data, ...node }: Block): unknown {
  const { marker, depth, cells, role, noteMarks, lost, number, rule, places } = data;
  return short({
    text: textOf({ type, data, ...node } as Block),
    ...(type === "heading" ? { heading: true } : {}),
    marker,
    depth: depth || null,
    cells,
    role: role === "text" ? null : role,
    noteMarks,
    lost: lost || null,
    number,
    begins: rule === null ? null : [rule.part, rule.area ?? rule.body].filter(Boolean).join(" of "),
    places,
  });
}

function run(
  tree: SourceTree,
  chosen: readonly Step[],
  rules: FrameworkRules,
  file: VFile,
): SourceTree {
  let now = tree;
  for (const step of chosen) now = step(rules)(now, file) as SourceTree;
  return now;
}

function extracted(
  tree: SourceTree,
  names: readonly (typeof parts)[number][],
  rules: FrameworkRules,
  file: VFile,
  authority?: string,
): unknown {
  const sections = sectionTree(tree, rules);
  const report = problemReporter(file);
  const statements = () => extractStatements(sections).value;
  const read: Readonly<Record<(typeof parts)[number], () => unknown>> = {
    cover: () => extractCover(sections, rules, report).value,
    judgements: () => {
      const names = [authority ?? extractCover(sections, rules, () => undefined).value.authority];
      return extractJudgements(sections, rules, { reviewsBoard: false, names }, report).value;
    },
    recommendations: () => extractRecommendations(sections).value,
    findings: () => extractFindings(sections).value,
    summaries: () => extractSummaries(sections).value,
    statements,
    statistics: () =>
      extractStatistics(statements(), (rule, message, place) =>
        report(rule, "info", message, place),
      ),
    previous: () => extractPrevious(statements(), sections),
    team: () => extractTeam(sections).value,
    licence: () => extractLicence(tree),
  };
  return Object.fromEntries(names.map((name) => [name, read[name]()]));
}

/** What a fixture's input gives: the adapter's blocks, the steps' blocks, or the extractors' values; and problems. */
export function result(fixture: Fixture, input: string): unknown {
  const file = new VFile();
  const tree = adapters[fixture.adapter](input);
  const rules = readingRules.find(({ id }) => id === fixture.framework);
  if (rules === undefined) throw new Error(`no rules for ${fixture.framework}`);
  const value =
    fixture.extract === undefined
      ? {
          blocks: run(
            tree,
            (fixture.steps ?? []).map((name) => namedSteps[name]),
            rules,
            file,
          ).children.map(shortBlock),
        }
      : (short(
          extracted(run(tree, steps, rules, file), fixture.extract, rules, file, fixture.authority),
        ) as object);
  const problems = problemsOf(file).map(({ rule, severity, message, place, about }) => ({
    rule,
    severity,
    message,
    place,
    about,
  }));
  return { ...value, ...(problems.length > 0 ? { problems: short(problems) as object } : {}) };
}
