import { expect, describe, it } from "vitest";
import { comparisonMarkup } from "../../src/features/compare/comparison.ts";
import { toHtml } from "../../src/features/compare/to-html.ts";
import type { Finding, Report, Statistic } from "../../src/model/index.ts";
import type { Comparison } from "../../src/analysis/comparison/compare.ts";
import { comparisonCsv } from "../../src/export/comparison-csv.ts";
import { sampleFinding } from "../corpus/sample-report.ts";
import {
  compare,
  earlier,
  elsewhere,
  given,
  later,
  recommendation,
  statistic,
} from "./sample-comparison.ts";

/*
 * Comparisons that would mislead, each with what keeps a reader from being misled: the table of guards. A guard that
 * only a browser can show (print, no scripts, copying a link) is in test/e2e/compare.spec.ts under the same words.
 */

const html = (comparison: Comparison): string =>
  toHtml(comparisonMarkup(comparison, { others: [], csvHref: "/findings.csv" }));
const text = (comparison: Comparison): string => html(comparison).replace(/<[^>]*>/gu, "");

const missing =
  "Children who go missing are offered return home interviews, which are not all timely or recorded.";
const fostering =
  "Foster carers are recruited, assessed and supported well by the fostering service all year.";
const finding = (number: number, words: string, changed: Partial<Finding> = {}): Finding =>
  sampleFinding({ id: `finding-${number}`, number, text: words, ...changed });

const differenceOf = (a: Partial<Statistic>, b: Partial<Statistic>) =>
  compare(earlier({ statistics: [statistic(a)] }), later({ statistics: [statistic(b)] }))
    .statistics[0]?.difference;

const arrow = /[▲▼]/u;

const ilacs = (changed: Partial<Report> = {}): Report =>
  later({
    id: "somerset-2022-09-21",
    framework: "ilacs",
    published: { date: "2022-09-21", printed: false },
    ...changed,
  });
const ilacs2026 = (changed: Partial<Report> = {}): Report =>
  later({
    id: "somerset-2026-06-17",
    framework: "ilacs-2026",
    published: { date: "2026-06-17", printed: false },
    ...changed,
  });

type Guards = Readonly<Record<string, () => void>>;

const alignment: Guards = {
  "two stand side by side only where each is the other’s best": () => {
    const { alignment } = compare(
      earlier({ findings: [finding(1, missing), finding(2, `${missing} ${fostering}`)] }),
      later({ findings: [finding(9, missing)] }),
    );
    expect(alignment.ofA.get("finding-1")?.shown?.id).toBe("finding-9");
    expect(alignment.ofA.get("finding-2")?.shown).toBeNull();
    expect(alignment.ofA.get("finding-2")?.alsoRead[0]?.id).toBe("finding-9");
  },
  "nothing stands beside a finding at a score under 0.45": () => {
    const { alignment } = compare(
      earlier({ findings: [finding(1, "Plans for permanence are reviewed late by panels.")] }),
      later({
        findings: [finding(9, "Panels meet often and the court hears applications promptly.")],
      }),
    );
    const beside = alignment.ofA.get("finding-1");
    expect(beside?.candidates[0]?.score).toBeLessThan(0.45);
    expect(beside?.candidates[0]?.score).toBeGreaterThan(0);
    expect(beside?.shown).toBeNull();
  },
  "below that up to three to read are named, in the order of their score": () => {
    const { alignment } = compare(
      earlier({ findings: [finding(1, `${missing} ${fostering}`)] }),
      later({
        findings: [2, 3, 4, 5, 6].map((number) =>
          finding(number, `${missing} ${"Panels meet. ".repeat(number)}`, { area: "lscb" }),
        ),
      }),
    );
    const read = alignment.ofA.get("finding-1")?.alsoRead ?? [];
    expect(read).toHaveLength(3);
    expect(read.map(({ score }) => score)).toEqual(
      read.map(({ score }) => score).toSorted((one, other) => other - one),
    );
  },
  "no finding is said to be in one report alone; of a subject it is said in “no finding grouped here”":
    () => {
      const words = text(
        compare(
          earlier({ findings: [finding(1, missing)] }),
          later({ findings: [finding(9, fostering)] }),
        ),
      );
      expect(words).toContain("2018: no finding grouped here.");
      expect(words).toContain("2015: no finding grouped here.");
      expect(words).not.toMatch(/\bonly in (?:20\d\d|A|B)\b/u);
    },
  "a subject that the other report mentions later is not said to be missing there": () => {
    const both =
      "Foster carers are well supported by the fostering service when children who live with them go missing, and return home interviews are offered.";
    const comparison = compare(
      earlier({ findings: [finding(1, missing)] }),
      later({ findings: [finding(9, both, { area: "looked-after" })] }),
    );
    const group = comparison.chapters
      .flatMap(({ groups }) => groups)
      .find(({ topic }) => topic === "missing");
    expect(group?.mentions.b).toEqual(["finding-9"]);
    expect(text(comparison)).toContain("It is also mentioned in paragraph 9");
  },
  "a finding whose number and first line the source lost is marked and not paired": () => {
    const lost = finding(1, missing, { id: "finding-help-and-protection-1", number: null });
    const comparison = compare(
      earlier({ findings: [{ ...lost, complete: false }] }),
      later({ findings: [finding(9, missing)] }),
    );
    expect(comparison.alignment.ofB.get("finding-9")?.shown).toBeNull();
    expect(text(comparison)).toContain("Number and first words are missing from our text");
  },
  "nearly one text in reports of two authorities is one piece of evidence: “also in”": () => {
    const comparison = compare(
      earlier({ findings: [finding(1, `${missing} ${fostering}`)] }),
      elsewhere({ findings: [finding(9, `${missing} ${fostering}`)] }),
    );
    expect(text(comparison)).toContain(
      "Nearly the same text in both: one piece of evidence, in Somerset 2015 and also in Wandsworth 2018.",
    );
    expect(comparison.notices.join(" ")).toContain("one piece of evidence, not two");
  },
  "recommendations are matched by wording, and nothing more is claimed": () => {
    const comparison = compare(
      earlier({
        recommendations: [
          recommendation({ text: `Ensure that ${missing.toLowerCase()}` }),
          recommendation({ id: "recommendation-2", number: 2, text: "Publish the pledge." }),
        ],
      }),
      later({ findings: [finding(9, missing)] }),
    );
    const words = text(comparison);
    expect(words).toContain(
      "Matched by wording. Ofsted did not necessarily say whether a recommendation was met.",
    );
    expect(words).toContain("Closest 2018 finding: paragraph 9");
    expect(words).toContain("We found no 2018 finding close to this.");
    expect(words).toContain("Search the 2018 report");
    expect(words).not.toMatch(/\b(?:implemented|completed|resolved|achieved|not met)\b/u);
  },
  "what needs to improve under ILACS is not called a recommendation": () => {
    const comparison = compare(
      ilacs({ recommendations: [recommendation({ number: null, text: missing })] }),
      ilacs2026({ findings: [finding(9, missing)] }),
    );
    const words = text(comparison);
    expect(words).toContain("What needed to improve in 2022, and what the 2026 report says");
    expect(words).toContain("Improvement item 1");
    expect(words).toContain("Ofsted did not necessarily say whether an item was dealt with.");
    expect(words).not.toContain("Recommendation");
  },
};

const pages: Guards = {
  "words carry the change; the arrow is decoration": () => {
    const page = html(
      compare(
        earlier({ judgements: [given("overall", "inadequate")] }),
        later({ judgements: [given("overall", "requires-improvement")] }),
      ),
    );
    expect(page).toMatch(/<span aria-hidden="true">▲ <\/span>up one grade/u);
    expect(page.replaceAll('<span aria-hidden="true">▲ </span>', "")).not.toMatch(arrow);
  },
  "between different authorities there is no arrow and no change": () => {
    const comparison = compare(
      earlier({
        judgements: [given("overall", "inadequate")],
        statistics: [statistic({ rate: 44 })],
        recommendations: [recommendation({ text: missing })],
      }),
      elsewhere({
        judgements: [given("overall", "good")],
        statistics: [statistic({ value: 306 })],
        findings: [finding(9, missing)],
      }),
    );
    expect(text(comparison)).not.toMatch(arrow);
    expect(text(comparison)).not.toMatch(/up (?:one|two)|down (?:one|two)|\bmore\b.*\bfewer\b/u);
    expect(comparison.judgements.every(({ change }) => change === null)).toBe(true);
    expect(comparison.trace).toBeNull();
  },
  "a figure has its unit, denominator, date and the national average printed with it": () => {
    const { statistics } = compare(
      earlier({
        statistics: [
          statistic({ rate: 44, basis: "of 1,200 in all" }),
          statistic({ key: "fsm_primary_pct", value: 11.5, national: 15.6, asAt: null }),
        ],
      }),
      later(),
    );
    expect(statistics[0]?.a).toMatchObject({
      figure: "482 (44 per 10,000 children)",
      notes: ["at 31 January 2015", "of 1,200 in all"],
    });
    expect(statistics[1]?.a).toMatchObject({
      figure: "11.5%",
      notes: ["national average printed with it: 15.6%"],
    });
  },
  "local unvalidated data is so called where the report does": () => {
    const footnote = "It has been updated with local unvalidated data where available.";
    const comparison = compare(
      earlier({ footnotes: [{ mark: "1", text: footnote, places: [] }] }),
      later(),
    );
    expect(text(comparison)).toContain(`2015, note in the report: ${footnote}`);
  },
  "a difference only where unit, denominator and definition match": () => {
    expect(differenceOf({}, { value: 495 })).toEqual({ kind: "difference", words: "13 more" });
    expect(differenceOf({ basis: "open cases" }, { basis: "assessed cases" })).toEqual({
      kind: "not-compared",
      reason: "not counted on the same basis",
    });
  },
  "a difference only where the authority is the same": () => {
    const { statistics } = compare(
      earlier({ statistics: [statistic({})] }),
      elsewhere({ statistics: [statistic({ value: 306 })] }),
    );
    expect(statistics[0]?.difference).toBeNull();
  },
  "no rate is computed that the report did not print": () => {
    const words = text(
      compare(
        earlier({
          statistics: [
            statistic({ key: "population_under_18", value: 110_000 }),
            statistic({ rate: null }),
          ],
        }),
        later(),
      ),
    );
    expect(words).not.toContain("per 10,000");
  },
  "a count is not subtracted from a percentage": () => {
    const key = "looked_after_outside" as const;
    expect(differenceOf({ key, value: 6 }, { key, value: null, percent: 83 })).toEqual({
      kind: "not-compared",
      reason: "one is printed as a count, the other as a share",
    });
  },
  "withheld is not nought, and neither is none printed": () => {
    const withheld = { qualifier: "suppressed", value: null } as const;
    const comparison = compare(
      earlier({ statistics: [statistic(withheld)] }),
      later({ statistics: [statistic({ qualifier: "none", value: 0 })] }),
    );
    const [row] = comparison.statistics;
    expect(row?.a?.figure).toBe("withheld in the report (a small number)");
    expect(row?.b?.figure).toBe("none");
    expect(row?.difference).toEqual({
      kind: "not-compared",
      reason: "a figure is withheld in the source",
    });
  },
  "twelve months state their end, and are not compared where either does not": () => {
    const key = "adoptions_12m" as const;
    const silent = { key, value: 20, asAt: null };
    const ended = { key, value: 31, asAt: "2017-09-30" };
    const reason = "no date found on which the 12 months end";
    expect(differenceOf(silent, ended)).toEqual({ kind: "not-compared", reason });
    expect(differenceOf(ended, silent)).toEqual({ kind: "not-compared", reason });
    expect(differenceOf(silent, silent)).toEqual({ kind: "not-compared", reason });
    expect(differenceOf({ ...ended, asAt: "2015-01-31" }, ended)).toEqual({
      kind: "difference",
      words: "no difference",
    });
    const { statistics } = compare(
      earlier({ statistics: [statistic(silent)] }),
      later({ statistics: [statistic(ended)] }),
    );
    expect(statistics[0]?.a?.notes).toContain("no date found on which the 12 months end");
    expect(statistics[0]?.b?.notes).toContain("12 months to 30 September 2017");
  },
  "a count is never ranked between authorities": () => {
    const words = text(
      compare(
        earlier({ statistics: [statistic({ value: 1052 })] }),
        elsewhere({ statistics: [statistic({ value: 288, rate: 46 })] }),
      ),
    );
    expect(words).toContain("Figures of two authorities are not subtracted or ranked");
    expect(words).not.toMatch(/\b(?:higher|lower|highest|lowest|rank(?:s|ing)?)\b/u);
  },
  "the CSV has for each finding its source, section, number, subjects, mark, match and score":
    () => {
      const [head] = comparisonCsv(
        compare(earlier({ findings: [finding(1, missing)] }), later()),
      ).split("\r\n");
      expect(head?.replace("\ufeff", "")).toBe(
        "report,authority,published,framework,area,id,number,complete,text,subject,also_mentions," +
          "marked_recommendation,other_report,side_by_side,side_by_side_score,also_read,doubt,source_url",
      );
    },
};

const misleading: Guards = {
  "SIF beside ILACS: words side by side, not the same judgement, no arrow": () => {
    const comparison = compare(
      earlier({
        judgements: [
          given("overall", "inadequate"),
          given("help-and-protection", "inadequate"),
          given("looked-after", "requires-improvement"),
          given("adoption", "good"),
          given("care-leavers", "requires-improvement"),
          given("leadership", "inadequate"),
          given("lscb", "inadequate"),
        ],
      }),
      ilacs({
        judgements: [
          given("leaders", "good"),
          given("help-and-protection", "good"),
          given("in-care-and-care-leavers", "good"),
          given("overall", "good"),
        ],
      }),
    );
    expect(text(comparison)).not.toMatch(arrow);
    const rows = comparison.judgements.map(({ id, b, change }) => [id, b.words, change?.words]);
    const notSame = "not comparable: not the same judgement";
    const notInBoth = "not comparable: not graded in one of the two";
    expect(rows).toEqual([
      ["overall", "Good", notSame],
      ["help-and-protection", "Good", notSame],
      ["care", "Good", notSame],
      ["adoption", "Not graded under this framework", notInBoth],
      ["care-leavers", "Not graded on its own: graded with children in care", notInBoth],
      ["leadership", "Good", notSame],
      ["lscb", "Not graded under this framework", notInBoth],
    ]);
    expect(comparison.notices.join(" ")).toContain(
      "Different frameworks (2015: SIF; 2022: ILACS): grades on one row are not the same judgement",
    );
    expect(text(comparison)).toContain("Leadership, management and governance");
    expect(text(comparison)).toContain("The impact of leaders on social work practice");
  },
  "before 2023 ILACS has no grade of care leavers alone: not graded, neither a gap nor a fall":
    () => {
      const joined = ilacs({ judgements: [given("in-care-and-care-leavers", "good")] });
      const split = ilacs({
        id: "somerset-2024-02-02",
        published: { date: "2024-02-02", printed: false },
        judgements: [given("in-care", "good"), given("care-leavers", "requires-improvement")],
      });
      const { judgements, notices } = compare(joined, split);
      expect(judgements.map(({ id, a, change }) => [id, a.words, change?.direction])).toEqual([
        ["care", "Good", null],
        ["care-leavers", "Not graded on its own: graded with children in care", null],
      ]);
      expect(notices.join(" ")).toContain(
        "2022 has one grade for children in care and care leavers together, 2024 one for each",
      );
    },
  "one grade of care and care leavers makes one row, not one change told twice": () => {
    const joined = (date: string, grade: "good" | "inadequate") =>
      ilacs({
        id: `somerset-${date}`,
        published: { date, printed: false },
        judgements: [given("in-care-and-care-leavers", grade)],
      });
    const { judgements, notices } = compare(
      joined("2018-07-01", "inadequate"),
      joined("2022-09-21", "good"),
    );
    expect(judgements.map(({ name, change }) => [name, change?.words])).toEqual([
      ["Children in care and care leavers", "up two grades"],
    ]);
    expect(notices).toEqual([]);
  },
  "from June 2026 there is no overall grade: not graded, no fall": () => {
    const comparison = compare(
      ilacs({ judgements: [given("leaders", "good"), given("overall", "good")] }),
      ilacs2026({ judgements: [given("leaders", "inadequate")] }),
    );
    const [overall, leaders] = comparison.judgements;
    expect([overall?.b.words, overall?.change?.words]).toEqual([
      "Not graded under this framework",
      "not comparable: not graded in one of the two",
    ]);
    expect(leaders?.change?.direction).toBeNull();
    expect(text(comparison)).not.toMatch(arrow);
  },
  "what requires improvement overall is not set against a section’s grade": () => {
    const { judgements } = compare(
      earlier({ judgements: [given("overall", "requires-improvement")] }),
      later({ judgements: [given("help-and-protection", "good")] }),
    );
    expect(judgements.map(({ id, change }) => [id, change?.direction])).toEqual([
      ["overall", null],
      ["help-and-protection", null],
    ]);
  },
  "a reinspection covers less than a full inspection, and that is said": () => {
    const { notices } = compare(
      earlier({ judgements: [given("lscb", "inadequate")] }),
      later({ kind: "reinspection" }),
    );
    expect(notices).toContain("2018 is a reinspection: it covers less than a full inspection.");
    expect(notices.join(" ")).toContain(
      "2018 did not review the Local Safeguarding Children Board",
    );
  },
  "more paragraphs are not worse: counts are paragraphs and no score is made of them": () => {
    const words = text(
      compare(
        earlier({ findings: [finding(1, missing), finding(2, fostering)] }),
        later({ findings: [finding(9, missing)] }),
      ),
    );
    expect(words).toContain(
      "Counts show how many paragraphs we grouped here, not how well the area did.",
    );
    expect(words).not.toMatch(/\b(?:score|index|average) of\b|%/u);
  },
  "no finding is not no problem": () => {
    const words = text(
      compare(
        earlier({ findings: [finding(1, missing, { area: "lscb" })] }),
        later({ findings: [finding(9, missing)] }),
      ),
    );
    expect(words).toContain("That is not a sign that there was nothing to find.");
  },
  "an authority and the one that followed it are two": () => {
    const before = earlier({ judgements: [given("overall", "inadequate")] });
    const after = elsewhere({ judgements: [given("overall", "good")] });
    const comparison = compare(before, after, [
      { id: "somerset", name: "Somerset", successors: ["wandsworth"] },
    ]);
    expect(comparison.notices[0]).toContain("They are different authorities");
    expect(text(comparison)).not.toMatch(arrow);
    expect(comparison.trace).toBeNull();
  },
  "a damaged source is named, and what it lacks is not said to be unprinted": () => {
    const lost = finding(1, missing, {
      id: "finding-help-and-protection-1",
      number: null,
      complete: false,
    });
    const comparison = compare(
      earlier({
        findings: [lost],
        problems: [],
        coverage: {
          characters: {
            source: 10,
            placed: 10,
            furniture: 0,
            contents: 0,
            boilerplate: 0,
            repeated: 0,
            unplaced: 0,
          },
          unplaced: [],
        },
      }),
      later({ statistics: [statistic({})] }),
    );
    expect(comparison.notices.join(" ")).toContain(
      "Our text of 2015 lost the number and first words of all 1 findings",
    );
    expect(text(comparison)).not.toContain("not in this report");
  },
  "figures at two dates stand with their dates": () => {
    const { statistics } = compare(
      earlier({ statistics: [statistic({})] }),
      later({ statistics: [statistic({ value: 495, asAt: "2017-11-07" })] }),
    );
    expect([statistics[0]?.a?.notes, statistics[0]?.b?.notes]).toEqual([
      ["at 31 January 2015"],
      ["at 7 November 2017"],
    ]);
  },
  "few children: said, because one family moves every figure": () => {
    const population = statistic({ key: "population_under_18", value: 410 });
    const { notices } = compare(earlier({ statistics: [population] }), later());
    expect(notices.join(" ")).toContain("2015 prints a population of 410 children");
    const many = statistic({ key: "population_under_18", value: 110_000 });
    expect(compare(earlier({ statistics: [many] }), later()).notices.join(" ")).not.toContain(
      "population",
    );
  },
  "grouping by machine: its method, its error, and where to report one": () => {
    const page = html(compare(earlier(), later()));
    expect(page).toMatch(
      /the main subject was the reader’s first for \d+ and one of the reader’s for \d+\./u,
    );
    expect(page).toMatch(/<a href="[^"]*about\/#report-an-error">Report an error<\/a>/u);
    expect(page).toMatch(/<a href="[^"]*about\/method\/#subjects">How this is done<\/a>/u);
  },
};

describe.each([
  ["alignment", alignment],
  ["the page", pages],
  ["what would mislead", misleading],
] as const)("%s", (_, guards) => {
  it.each(Object.entries(guards))("%s", (_name, holds) => {
    holds();
  });
});
