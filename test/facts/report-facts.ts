import { expect } from "vitest";
import { z } from "zod";
import type { Report } from "../../src/model/index.ts";
import { areas, AreaName, gradeOfFact } from "./areas.ts";
import { check, covers, equals, type Check } from "./fact.ts";
import { holdsLine, holdsLines } from "./lines.ts";
import { lengthsOf, segmented } from "./lost-lines.ts";

const Range = z.tuple([z.int(), z.int()]);
const Counted = z.strictObject({ range: Range, count: z.int() });
const Role = z.union([z.string(), z.array(z.string())]);

/** First and last number and how many, of paragraphs that carry numbers. */
function counted(items: readonly { number: number | null }[]): unknown {
  return items.length === 0
    ? null
    : { range: [items[0]?.number, items.at(-1)?.number], count: items.length };
}

const recommendations = (report: Report, body: "local-authority" | "lscb") =>
  report.recommendations.filter((item) => item.body === body);

const findings = (report: Report, name: keyof typeof areas) =>
  report.findings.filter(({ area }) => area === areas[name]);

/** Every number the report gives to a paragraph. */
function numbersOf({ recommendations, findings, summaries }: Report): number[] {
  const { executive, areas: ofAreas, strengths, progress, noActionNeeded } = summaries;
  return [
    ...recommendations,
    ...findings,
    ...executive,
    ...Object.values(ofAreas).flat(),
    ...strengths,
    ...progress,
    ...noActionNeeded,
  ].flatMap(({ number }) => number ?? []);
}

const judgement = (report: Report, area: string) =>
  report.judgements.find((found) => found.area === area);

/** A fact's role and the team's. */
const roles = {
  lead: "lead",
  deputy: "deputy",
  team: "inspector",
  shadow: "shadow",
  data_analysts: "data-analyst",
  qa: "quality-assurance",
} as const;

/**
 * Each fact's name and what of the report it speaks of. Statistics have a table of their own
 * (statistic-facts.ts).
 */
export const reportFacts: Readonly<Record<string, Check>> = {
  authority: equals(z.string(), (report) => report.authority.printed),
  title_kind: check(z.string(), (fact, { report }) => {
    expect(report.kind).toBe(fact.startsWith("re-inspection") ? "reinspection" : "inspection");
  }),
  lscb_review: check(z.boolean(), (fact, { report }) => {
    expect(/review of the effectiveness/iu.test(report.title)).toBe(fact);
    expect(judgement(report, "lscb") !== undefined).toBe(fact);
  }),
  inspection_start: equals(z.string(), (report) => report.inspection.start),
  inspection_end: equals(z.string(), (report) => report.inspection.end),
  published: check(z.string(), (fact, { report }) => {
    expect(report.published).toEqual({ date: fact, printed: true });
  }),
  grades: check(z.partialRecord(AreaName, z.string().nullable()), (fact, { report }) => {
    for (const [name, grade] of Object.entries(fact)) {
      const found = judgement(report, areas[name as keyof typeof areas]);
      if (grade === null) expect(found).toBeUndefined();
      else expect(found).toMatchObject({ status: "given", grade: gradeOfFact(grade) });
    }
  }),
  grade_evidence_lines: check(
    z.record(z.string(), z.union([z.int(), z.array(z.int())])),
    (fact, { report }) => {
      for (const [name, lines] of Object.entries(fact)) {
        if (name === "cover" || name === "cover_values_only") continue;
        const found = judgement(report, areas[AreaName.parse(name)]);
        for (const line of [lines].flat()) {
          expect(covers(found?.places ?? [], line), `${name}, line ${line}`).toBe(true);
        }
      }
      const rows = report.judgements.filter(({ area }) => area !== "lscb");
      // The first and the last line of the cover's grades, one below the other.
      const cover = z.tuple([z.int(), z.int()]).optional().parse(fact["cover"]);
      if (cover) {
        const [first, last] = [rows[0], rows.at(-1)];
        expect(covers(first?.places ?? [], cover[0])).toBe(true);
        expect(covers(last?.places ?? [], cover[1])).toBe(true);
        for (const { places } of rows) {
          expect(places.some(({ from, to }) => from >= cover[0] && to <= cover[1])).toBe(true);
        }
      }
      // Five grades without their labels, in the order of the areas below the overall one.
      const bare = z.array(z.int()).optional().parse(fact["cover_values_only"]);
      bare?.forEach((line, index) => {
        expect(covers(rows[index + 1]?.places ?? [], line), `line ${line}`).toBe(true);
      });
    },
  ),
  max_number: equals(z.int(), (report) => Math.max(...numbersOf(report))),
  max_number_original: check(z.int(), (fact, { report }) => {
    const found = Object.values(segmented(report)).reduce((sum, count) => sum + count, 0);
    expect(found).toBeGreaterThanOrEqual(183);
    expect(found).toBeLessThanOrEqual(fact);
  }),
  numbers_visible: equals(z.int(), (report) => numbersOf(report).length),
  numbers_missing: check(z.array(z.int()), (fact, { report }) => {
    const numbers = numbersOf(report);
    expect(new Set(numbers).size).toBe(numbers.length);
    const all = Array.from({ length: Math.max(...numbers) }, (_, index) => index + 1);
    expect(all.filter((number) => !numbers.includes(number))).toEqual(fact);
    const gaps = report.problems.filter(({ rule }) => rule === "number-gap");
    expect(gaps).toHaveLength(fact.length);
  }),
  recommendations_la: equals(Counted, (report) =>
    counted(recommendations(report, "local-authority")),
  ),
  recommendations_lscb: equals(Counted.nullable(), (report) =>
    counted(recommendations(report, "lscb")),
  ),
  findings: check(z.partialRecord(AreaName, Counted), (fact, { report }) => {
    for (const [name, range] of Object.entries(fact)) {
      expect(counted(findings(report, name as keyof typeof areas)), name).toEqual(range);
    }
  }),
  findings_total: equals(
    z.int(),
    (report) => report.findings.filter(({ area }) => area !== "lscb").length,
  ),
  findings_lscb: equals(Counted.nullable(), (report) => counted(findings(report, "lscb"))),
  original: check(z.record(z.string(), Range), (fact, { report }) => {
    expect(segmented(report)).toEqual(
      lengthsOf(Object.entries(fact).map(([name, [first, last]]) => [name, last - first + 1])),
    );
  }),
  original_counts: check(z.record(z.string(), z.int()), (fact, { report }) => {
    const found = segmented(report);
    const sum = (...names: (keyof typeof found)[]) =>
      names.reduce((total, name) => total + found[name], 0);
    expect({
      recommendations_la: sum("la_priority", "la_areas"),
      strengths: found.strengths,
      progress: found.progress,
      help_protection: found.help_protection,
      looked_after: found.looked_after,
      adoption: found.adoption,
      care_leavers: found.care_leavers,
      leadership: found.leadership,
      recommendations_lscb: sum("lscb_priority", "lscb_areas"),
      findings_lscb: found.lscb_findings,
    }).toEqual(lengthsOf(Object.entries(fact).filter(([name]) => name !== "findings_la")));
  }),
  first_line_kept: check(z.array(z.int()), (fact, { report }) => {
    const own = recommendations(report, "local-authority");
    const kept = own.flatMap(({ complete }, index) => (complete ? [index + 1] : []));
    expect(kept).toEqual(fact);
    const others = [
      ...recommendations(report, "lscb"),
      ...report.findings,
      ...report.summaries.strengths,
      ...report.summaries.progress,
    ];
    expect(others.filter(({ complete }) => complete)).toEqual([]);
  }),
  first_line_lost_count: check(z.int(), (fact, { report }) => {
    const found = Object.values(segmented(report)).reduce((sum, count) => sum + count, 0);
    const all = [
      ...report.recommendations,
      ...report.findings,
      ...report.summaries.strengths,
      ...report.summaries.progress,
    ];
    // Two paragraphs whose beginning is lost stand at the end of the one before.
    expect(all.filter(({ complete }) => !complete)).toHaveLength(fact - (187 - found));
  }),
  pointer_findings: equals(z.array(z.int()), (report) =>
    report.findings.filter(({ pointsTo }) => pointsTo !== null).map(({ number }) => number),
  ),
  pointer_alone_lines: check(z.record(z.string(), z.int()), holdsLines),
  continuation_dash_lines: check(z.record(z.string(), z.union([z.int(), z.string()])), holdsLines),
  continuation_plain_lines: check(z.record(z.string(), z.union([z.int(), z.string()])), holdsLines),
  lazy_wrapped_lines: check(z.record(z.string(), z.int()), (fact, given) => {
    for (const [range, number] of Object.entries(fact)) {
      const [first = 0, last = 0] = range.split("-").map(Number);
      for (let line = first; line <= last; line += 1) holdsLine(line, number, given);
    }
  }),
  executive_summary_paragraphs: equals(z.int(), ({ summaries }) => summaries.executive.length),
  summary_paragraphs: check(z.partialRecord(AreaName, z.int()), (fact, { report }) => {
    for (const [name, count] of Object.entries(fact)) {
      const summary = report.summaries.areas[areas[name as keyof typeof areas]];
      expect(summary, name).toHaveLength(count);
    }
  }),
  lscb_summary_paragraphs: equals(z.int(), ({ summaries }) => summaries.areas.lscb?.length),
  // The bullets, without the sentences that lead to them.
  summary_bullets_la: equals(
    z.int(),
    ({ summaries }) => summaries.executive.filter(({ text }) => !text.endsWith(":")).length,
  ),
  summary_bullets_lscb: equals(
    z.int(),
    ({ summaries }) =>
      summaries.areas.lscb?.filter(({ text }) => !/:$|^The arrangements in place/u.test(text))
        .length,
  ),
  cyp_bullets: equals(z.int(), ({ summaries }) => summaries.youngPeople.length),
  licence: check(z.enum(["OGL", "non-commercial educational"]), (fact, { report }) => {
    expect(report.source.licence).toBe(fact === "OGL" ? "ogl" : "non-commercial");
  }),
  crown_copyright: equals(z.int(), (report) => report.source.crownCopyright),
  team: check(
    z.partialRecord(z.enum(Object.keys(roles) as [keyof typeof roles]), Role),
    (fact, given) => {
      const expected = Object.entries(fact).flatMap(([role, names]) =>
        [names].flat().map((name) => `${roles[role as keyof typeof roles]}: ${name}`),
      );
      const found = given.report.team.map(({ role, name }) => `${role}: ${name}`);
      expect(found.sort()).toEqual(expected.sort());
    },
  ),
  stat_statements: check(z.int(), (fact, { report, facts }) => {
    expect(report.statements).toHaveLength(Number(facts["stat_statements_surviving"] ?? fact));
  }),
  stat_statements_surviving: equals(z.int(), (report) => report.statements.length),
};

/** Facts about the source that no field of a report can answer, and why. */
export const comments: Readonly<Record<string, string>> = {
  paragraphs_wholly_lost: "What a source lost altogether, no reading of it can tell",
  interior_lines_lost: "A line lost inside a paragraph leaves no sign that can be told",
  note: "Explains numbers_missing in words",
};
